import { reachable, type Answers, type QuestionId } from "#rules";
import type { Certain } from "../questionnaire/context.ts";
import { hasResult, isComplete, withAnswer } from "../questionnaire/walk.ts";

/** What is certain of answers that have a result to show while questions are left. */
const certainOf = (answers: Answers): Certain | undefined => {
  if (!hasResult(answers)) return undefined;
  const outcomes = reachable(answers);
  if (outcomes.length === 1) return "settled";
  return outcomes.includes("likely-eligible") ? undefined : "noLongerPossible";
};

/**
 * What becomes certain with an answer while questions are left: that no answer could change the result any more,
 * or that "may be possible" is out of reach. Undefined where neither does, or where it was known before.
 */
export const certainWith = (
  answers: Answers,
  question: QuestionId,
  answer: unknown,
): Certain | undefined => {
  const then = withAnswer(answers, question, answer);
  if (isComplete(then)) return undefined;
  const certain = certainOf(then);
  const before = certain && certainOf(withAnswer(answers, question, undefined));
  return before === certain ? undefined : certain;
};
