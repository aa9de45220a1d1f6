import { syllable } from "syllable";

const acronym = /\b[A-Z]{2,6}s?\b/g;
/** Said letter by letter, so that a program counts as a reader hears. */
const spelled = (letters: string): string => [...letters.replace(/s$/, "")].map(() => "bee").join(" ");

/** The text as it is read: citations and form numbers stripped, acronyms as they are spoken. */
const asRead = (text: string): string =>
  text
    .replaceAll(/\{\w+\}/g, "nine")
    .replaceAll(/\b(?:INA|CFR|U\.S\.C\.)?\s?§?\s?\d+(?:\([a-zA-Z0-9]+\))+(?:\([a-zA-Z0-9]+\))*/g, "it")
    .replaceAll(/\b(?:Form )?[A-Z]{1,2}-\d+[A-Z]?\b/g, "form")
    .replaceAll(/\d[\d,.]*/g, "nine")
    .replaceAll("US$", "")
    .replaceAll("US", "us");

/** The sentences of a text, without what stands in brackets. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!:;])["”’)]*\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (text: string): string[] => text.match(/[\p{L}’']+(?:-[\p{L}’']+)*/gu) ?? [];

/** The school grade by Flesch and Kincaid of what is read on one screen. */
export const gradeOf = (text: string): number => {
  const sentences = sentencesOf(asRead(text));
  const words = wordsOf(sentences.join(" "));
  if (words.length === 0) return 0;
  const syllables = words.reduce(
    (sum, word) => sum + (acronym.test(word) ? spelled(word).split(" ").length : Math.max(1, syllable(word))),
    0,
  );
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
};
