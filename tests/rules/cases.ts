import type { Answers, Outcome } from "#rules";
import { checkCases as readCheckCases } from "#rules/cases";
import real from "../fixtures/real-cases.json" with { type: "json" };

type RealCase = { name: string; answers: Answers; acceptable: Outcome[]; mustNot: Outcome[] };

/** The check cases of the law page: people, and the outcome that their answers must give. */
export const checkCases = readCheckCases();

/** People of published cases, with the outcomes that can be defended and those that do harm. */
export const realCases = real as unknown as RealCase[];

/** Everybody of both. */
export const casePeople: { name: string; answers: Answers }[] = [...checkCases, ...realCases];

export const caseAnswers: Answers[] = casePeople.map(({ answers }) => answers);

/** The answers of the check case whose name begins so. */
export const personOf = (start: string): Answers => {
  const found = checkCases.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`nobody in the cases: ${start}`);
  return found.answers;
};
