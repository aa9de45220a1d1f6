import type { Answers, Determination, Outcome, Requirement, State } from "#rules";
import checked from "../fixtures/check-cases.json" with { type: "json" };
import real from "../fixtures/real-cases.json" with { type: "json" };

type CheckCase = {
  name: string;
  answers: Answers;
  outcome: Outcome;
  rests: Determination["rests"];
  requirements?: { [R in Requirement]?: State };
  /** Answers as `question:option`, each of which some advice rests on. */
  advises?: string[];
  mustCite?: string[];
};
type RealCase = { name: string; answers: Answers; acceptable: Outcome[]; mustNot: Outcome[] };

/** People of the model, with the outcome that their answers must give. */
export const checkCases = checked as unknown as CheckCase[];

/** People of published cases, with the outcomes that can be defended and those that do harm. */
export const realCases = real as unknown as RealCase[];

export const caseAnswers: Answers[] = [...checkCases, ...realCases].map(({ answers }) => answers);
