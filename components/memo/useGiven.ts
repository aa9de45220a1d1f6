import type { Given } from "#lib/memo/canonical.ts";
import { useQuestionWords } from "../question/useQuestionWords.ts";

/** An answer as a reader sees it: the short name of the question and the words that were chosen. */
export const useGiven = () => {
  const words = useQuestionWords();
  const optionsIn = ({ question, options }: Given) =>
    options.map((option) => words.option(question, option)).join("; ");
  const givenIn = (given: Given) => `${words.part(given.question, "short")}: ${optionsIn(given)}`;
  return { words, optionsIn, givenIn };
};
