import * as z from "zod/mini";
import type { FactId, Facts } from "./facts.ts";

export { has, is, only } from "../vocabulary/option-tests.ts";

type Chosen<F extends FactId> = NonNullable<Facts[F]>;
type Test<F extends FactId> =
  Chosen<F> extends string
    ? z.ZodMiniType<Chosen<F>>
    : z.ZodMiniType<{ [O in keyof Chosen<F>]?: true }>;
export type Accepts = { [F in FactId]?: Test<F> };

/** A loose Zod object over the answers: true only of answers that were given. */
export type Condition = z.ZodMiniObject<Readonly<Record<string, z.ZodMiniType>>, z.core.$loose>;

/** One condition, or several of which any one is enough. */
export type When = Condition | readonly Condition[];

/** Conditions as data: one, or several. */
export const Conditions = z.custom<When>(
  (value) =>
    value instanceof z.ZodMiniObject ||
    (Array.isArray(value) &&
      value.length > 0 &&
      value.every((one) => one instanceof z.ZodMiniObject)),
);

/** True when every named question was answered and its answer is accepted. */
export const given = (accepts: Accepts): Condition => z.looseObject(accepts);

/** One condition for each way, all with the same further answers. */
export const givenAny = (ways: readonly Accepts[], further: Accepts = {}): Condition[] =>
  ways.map((way) => given({ ...further, ...way }));

export const conditionsOf = (when: When): readonly Condition[] => ("shape" in when ? [when] : when);

/** The facts that a condition reads. */
export const reads = (when: When): FactId[] => [
  ...new Set(conditionsOf(when).flatMap((condition) => Object.keys(condition.shape) as FactId[])),
];
