import {
  determine,
  questionIds,
  questionOf,
  type Answers,
  type Determination,
  type Outcome,
  type QuestionId,
} from "#rules";
import { relevant } from "../questionnaire/walk.ts";
import { comesAlong } from "./along.ts";

/** The open answers that a paper, a decision or time can still settle, in the order of the questions. */
export const pointsToSettle = (
  answers: Answers,
  { open, reasons }: Determination,
): QuestionId[] => {
  const rules = new Set(open.map(({ rule }) => rule));
  const holding = reasons.filter(
    ({ rule, finding }) => finding === "leaves-open" && rules.has(rule),
  );
  return questionIds.filter((question) => {
    const { comesBack } = questionOf(question);
    const answer = answers[question];
    return (
      comesBack !== "never" &&
      typeof answer === "string" &&
      comesBack.from.includes(answer) &&
      holding.some(({ because }) => because[question] !== undefined)
    );
  });
};

/** Questions that nobody hopes to settle: papers about them prove a death to come or a refusal. */
const unhoped: readonly QuestionId[] = ["eolPrognosis", "visaSituation", "visaRefusalGround"];

/** Whether a person can hope that each of these points is settled in favor of the request. */
export const areHoped = (points: readonly QuestionId[]): boolean =>
  !points.some((question) => unhoped.includes(question));

/** The outcome if every point that can be settled is settled as hoped. */
export const outcomeAsHoped = (answers: Answers, determination: Determination): Outcome => {
  const hoped = pointsToSettle(answers, determination).reduce<Answers>((so, question) => {
    const { comesBack } = questionOf(question);
    return comesBack === "never"
      ? so
      : { ...so, [question]: comesBack.as, ...comesAlong(question, comesBack.as) };
  }, answers);
  return determine(relevant(hoped)).outcome;
};
