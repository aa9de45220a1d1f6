import * as z from "zod/mini";
import type { Answers, QuestionId } from "../questions/questions.ts";

/** What a basis still asks of a request, from no basis at all to one that asks nothing more. */
export const bestBases = ["none", "urgency-tested", "dated", "any-time"] as const;

/**
 * What the bases come to together, so that a requirement can rest on them.
 * `basisMet`: the best basis that is met. `basisLeft`: the best basis that has not failed.
 * `urgency-tested` bases need serious harm, or hardship and a date; a `dated` basis is content with a date
 * alone; `any-time` bases need neither.
 */
export const standings = {
  basisMet: z.enum(bestBases),
  basisLeft: z.enum(bestBases),
} as const;

export type Standing = { [S in keyof typeof standings]?: z.infer<(typeof standings)[S]> };
export type FactId = QuestionId | keyof Standing;
export type Facts = Omit<Answers, "nationality"> & Standing;
