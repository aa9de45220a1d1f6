import type { Answers, Knower, Paper, QuestionId, RuleId } from "#rules";
import type { Applied } from "./applied.ts";
import { chosenFor } from "../questionnaire/chosen.ts";

/** A question worth asking again: what was answered, the paper that would settle it, who can know. */
export type ToAsk = {
  question: QuestionId;
  answered: string[];
  paper: Paper;
  knows: Knower;
  rules: RuleId[];
};

/** What an interview could settle: the open points by question, and no question beyond them. */
export const toAskOf = (applied: readonly Applied[], answers: Answers): ToAsk[] => {
  const points = applied.flatMap(({ rule, settledBy }) =>
    (settledBy ?? []).map((by) => ({ rule, ...by })),
  );
  const questions = [...new Set(points.map(({ question }) => question))];
  return questions.flatMap((question) => {
    const same = points.filter((point) => point.question === question);
    const [first] = same;
    if (!first) return [];
    const { paper, knows } = first;
    const rules = [...new Set(same.map(({ rule }) => rule))];
    return [{ question, answered: chosenFor(question, answers), paper, knows, rules }];
  });
};

/** The legal doubts that stand beside the rules that applied, each once. */
export const doubtsOf = (applied: readonly Applied[]): { doubt: string; rules: RuleId[] }[] =>
  [...new Set(applied.flatMap(({ doubt }) => doubt ?? []))].map((doubt) => ({
    doubt,
    rules: applied.filter((one) => one.doubt === doubt).map(({ rule }) => rule),
  }));
