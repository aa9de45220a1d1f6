import { optionsOf, reasonGroups, takesSeveral, type QuestionId } from "#rules";

// How a "No" is called: it stands behind each "Yes", before what leaves the answer open.
const ranks: Readonly<Record<string, number>> = {
  no: 1,
  none: 1,
  never: 1,
  "not-yet": 2,
  "not-sure": 3,
};
const rank = (option: string): number => ranks[option] ?? 0;

/**
 * The options of a question as they stand on the screen: "Yes" comes before "No" everywhere. Links count the options
 * in the order of the rules, which stays as it is.
 */
export const shownOptions = (question: QuestionId): readonly string[] =>
  takesSeveral(question)
    ? optionsOf(question)
    : [...optionsOf(question)].sort((one, other) => rank(one) - rank(other));

/** The reasons in named groups: they are many, so that a person finds a group first. */
export const shownGroups = Object.entries(reasonGroups) as [
  keyof typeof reasonGroups,
  readonly string[],
][];
