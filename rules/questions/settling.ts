import { questionIds, questionOf, type QuestionId } from "./questions.ts";
import type { Knower, Paper } from "../vocabulary/settled-by.ts";

type Settling = { paper: Paper; knows: Knower };

/** For a question left open: the paper that would settle it, and who can know. */
export const settling: { [Q in QuestionId]?: Settling } = Object.fromEntries(
  questionIds.flatMap((id) => {
    const { settledBy } = questionOf(id);
    return settledBy === "nobody" || settledBy.paper === "none" ? [] : [[id, settledBy]];
  }),
);

/** Who can say what the answer to a question is. */
export const knowerOf = (id: QuestionId): Knower | undefined => {
  const { settledBy } = questionOf(id);
  return settledBy === "nobody" ? undefined : settledBy.knows;
};

const unsettled = ["not-sure", "not-yet", "not-yet-asked"];

/** Whether an answer is "not sure" or "not yet". */
export const isAwaited = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null
    ? "not-sure" in answer
    : unsettled.includes(String(answer));

/** Whether an answer leaves something that a paper could settle. */
export const isUnsettled = (question: QuestionId, answer: unknown): boolean =>
  isAwaited(answer) || (typeof answer === "string" && questionOf(question).fixable);

/** Whether an answer is "not sure". */
export const isUnsure = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null ? "not-sure" in answer : answer === "not-sure";
