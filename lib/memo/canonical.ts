import { questionIds, takesSeveral, type Answers, type QuestionId } from "#rules";
import { chosenFor } from "../questionnaire/chosen.ts";

/** One answer as it was given: the question and the options chosen. */
export type Given = { question: QuestionId; options: string[] };

/** What was answered, in the order of the questions. */
export const givenIn = (answers: Answers): Given[] =>
  questionIds
    .filter((question) => answers[question] !== undefined)
    .map((question) => ({ question, options: chosenFor(question, answers) }));

/**
 * The same answers with every key in the order of the questions and options, whatever order they came in. The
 * country is left out: it changes nothing that the rules find, and it stays in the tab where it was given.
 */
export const inOrder = (answers: Answers): Answers =>
  Object.fromEntries(
    givenIn(answers).map(({ question, options }) => [
      question,
      takesSeveral(question)
        ? Object.fromEntries(options.map((option) => [option, true]))
        : options[0],
    ]),
  );

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON that does not depend on the order of keys: equal values give equal bytes. */
export const canonicalText = (value: unknown): string => `${JSON.stringify(value, sorted, 1)}\n`;
