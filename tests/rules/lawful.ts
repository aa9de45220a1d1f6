import * as z from "zod/mini";
import { authorityIds, conditionsOf, optionsOf, questionIds, takesSeveral, type QuestionId } from "#rules";
import { ranks } from "./standings.ts";
import type { Rule } from "./table.ts";

const standings: Record<string, readonly string[]> = {
  basisMet: ranks,
  basisLeft: ranks,
};

type Schema = z.core.$ZodType;
const isBare = ({ _zod }: Schema) => (_zod.def.checks ?? []).length === 0;
const isTrue = (schema: Schema): boolean =>
  isBare(schema) && schema instanceof z.ZodMiniLiteral && schema._zod.values.size === 1 && schema._zod.values.has(true);
const catchallOf = (schema: z.ZodMiniObject) => schema._zod.def.catchall;

const optionProblems = (fact: string, named: Iterable<unknown>, offered: readonly string[]): string[] => {
  const list = [...named];
  if (list.length === 0) return [`${fact} accepts nothing`];
  const unknown = list.filter((option) => !offered.includes(option as string));
  return unknown.map((option) => `${fact} has no option ${option}`);
};

const oneProblems = (fact: string, test: Schema, offered: readonly string[]): string[] => {
  if (!isBare(test)) return [`${fact} is refined`];
  if (test instanceof z.ZodMiniLiteral) return optionProblems(fact, test._zod.values, offered);
  if (test instanceof z.ZodMiniEnum) return optionProblems(fact, test.options, offered);
  return [`${fact} is tested by ${test._zod.def.type}`];
};

const severalProblems = (fact: string, test: Schema, offered: readonly string[]): string[] => {
  if (!(test instanceof z.ZodMiniObject) || !isBare(test)) return [`${fact} is tested by ${test._zod.def.type}`];
  const includes = catchallOf(test) instanceof z.ZodMiniUnknown;
  const confines = catchallOf(test) instanceof z.ZodMiniNever;
  if (!includes && !confines) return [`${fact} is neither has nor only`];
  const strange = Object.values<Schema>(test.shape).filter((inner) =>
    includes
      ? !isTrue(inner)
      : !(inner instanceof z.ZodMiniOptional && isBare(inner) && isTrue(inner._zod.def.innerType)),
  );
  const values = strange.map((inner) => `${fact} tests an option by ${inner._zod.def.type}`);
  return [...values, ...optionProblems(fact, Object.keys(test.shape), offered)];
};

const factProblems = (fact: string, test: Schema): string[] => {
  if (Object.hasOwn(standings, fact)) return oneProblems(fact, test, standings[fact]!);
  if (!(questionIds as string[]).includes(fact)) return [`${fact} is no question`];
  const id = fact as QuestionId;
  return takesSeveral(id) ? severalProblems(id, test, optionsOf(id)) : oneProblems(id, test, optionsOf(id));
};

/** What breaks the laws of use in one rule: words that the proofs or the published schema would not see. */
export const problemsOf = ({ when, cites }: Rule): string[] => {
  const conditions = conditionsOf(when);
  if (conditions.length === 0) return ["no condition"];
  const found = conditions.flatMap((condition) => {
    if (!(condition instanceof z.ZodMiniObject) || !isBare(condition)) return ["a condition is refined"];
    if (!(catchallOf(condition) instanceof z.ZodMiniUnknown)) return ["a condition is not loose"];
    const tests = Object.entries<Schema>(condition.shape);
    if (tests.length === 0) return ["a condition reads nothing"];
    return tests.flatMap(([fact, test]) => factProblems(fact, test));
  });
  const unknown = cites.filter((cite) => !authorityIds.includes(cite)).map((cite) => `no authority ${cite}`);
  return [...found, ...unknown, ...(cites.length === 0 ? ["no authority"] : [])];
};
