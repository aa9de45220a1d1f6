import { optionsOf, type Answers, type QuestionId } from "#rules";

/** The options that answers choose for a question, in its own order; none where it has no answer. */
export const chosenFor = (question: QuestionId, answers: Answers): string[] => {
  const answer = answers[question];
  if (answer === undefined) return [];
  return typeof answer === "string"
    ? [answer]
    : optionsOf(question).filter((option) => option in answer);
};
