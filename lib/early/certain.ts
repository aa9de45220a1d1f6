import { reachable, type Answers, type QuestionId } from "#rules";
import type { Certain } from "../questionnaire/context.ts";
import { isComplete, withAnswer } from "../questionnaire/walk.ts";

/**
 * What becomes certain with an answer while questions are left: that no answer could change the result any more,
 * or that "may be possible" is out of reach. Undefined where neither does, or where it was certain before.
 */
export const certainWith = (
  answers: Answers,
  question: QuestionId,
  answer: unknown,
): Certain | undefined => {
  const then = withAnswer(answers, question, answer);
  if (isComplete(then)) return undefined;
  const outcomes = reachable(then);
  const outcomesBefore = reachable(withAnswer(answers, question, undefined));
  if (outcomes.length === 1) return outcomesBefore.length === 1 ? undefined : "settled";
  const isLost = !outcomes.includes("likely-eligible");
  return isLost && outcomesBefore.includes("likely-eligible") ? "noLongerPossible" : undefined;
};
