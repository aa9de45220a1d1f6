import { optionsOf, takesSeveral, type QuestionId } from "#rules";

// What stands last, in this order: however a "No" is called, and what leaves the answer open.
const last = ["no", "none", "never", "not-yet", "not-sure"];

/**
 * The options of a question as they stand on the screen: "Yes" comes before "No" everywhere. Links count the options
 * in the order of the rules, which stays as it is.
 */
export const shownOptions = (question: QuestionId): readonly string[] =>
  takesSeveral(question)
    ? optionsOf(question)
    : [...optionsOf(question)].sort((one, other) => last.indexOf(one) - last.indexOf(other));
