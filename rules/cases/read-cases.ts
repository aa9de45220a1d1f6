import * as z from "zod";
import { askedWhen } from "../conditions/asked-when.ts";
import { given } from "../conditions/condition.ts";
import { matches } from "../conditions/matches.ts";
import { questionIds, type Answers } from "../questions/questions.ts";
import { abroadOrAtBorder } from "../vocabulary/people.ts";
import { CheckCase, LikeCase, WholeCase } from "./check-case.ts";
import { inherit, type WrittenCase } from "./inherit.ts";

type Read<T> = { cases: T[]; problems: string[] };

const isAsked = questionIds.map((id) => [id, matches(askedWhen(id) ?? true)] as const);
const asksCountry = matches(given(abroadOrAtBorder));

/** The answers to questions that the other answers do not lead to. */
const unaskedIn = (answers: Answers): string[] => {
  const kept: Record<string, unknown> = {};
  for (const [id, asks] of isAsked) {
    if (answers[id] !== undefined && asks(kept)) kept[id] = answers[id];
  }
  if (answers.nationality && asksCountry(kept)) kept.nationality = answers.nationality;
  return Object.keys(answers).filter((id) => !(id in kept));
};

const faultsOf = (at: string, { issues }: z.ZodError): string[] =>
  issues.map(({ path, message }) => `${[at, ...path.map(String)].join(".")}: ${message}`);

/** One case as it is written; a case that is like another has no answers of its own. */
const written = (one: unknown): z.ZodSafeParseResult<WrittenCase> =>
  typeof one === "object" && one !== null && "like" in one
    ? LikeCase.safeParse(one)
    : WholeCase.safeParse(one);

/** Cases with the answers that they inherit, and what is wrong with those that are not among them. */
export const tellCases = (source: readonly unknown[]): Read<WholeCase> => {
  const read = source.map(written);
  const sound = read.flatMap(({ data }) => data ?? []);
  const ids = sound.map(({ id }) => id);
  const told = inherit(sound);
  return {
    cases: told.flatMap((one) => ("case" in one ? [one.case] : [])),
    problems: [
      ...read.flatMap(({ error }, at) => (error ? faultsOf(`case ${at + 1}`, error) : [])),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: stands twice`),
      ...told.flatMap((one) => ("problem" in one ? [one.problem] : [])),
    ],
  };
};

/** The same, whose answers are all offered and asked for. */
export const readCases = (source: readonly unknown[]): Read<CheckCase> => {
  const { cases, problems } = tellCases(source);
  const read = cases.map((one) => ({ id: one.id, read: CheckCase.safeParse(one) }));
  return {
    cases: read.flatMap(({ read }) => (read.success ? [read.data] : [])),
    problems: [
      ...problems,
      ...read.flatMap(({ id, read }) =>
        read.success
          ? unaskedIn(read.data.answers).map((unasked) => `${id}: ${unasked} is not asked`)
          : faultsOf(id, read.error),
      ),
    ],
  };
};
