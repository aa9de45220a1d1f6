import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { gradeOf, sentencesOf, wordsOf } from "./grade.ts";
import known from "./long-words.json" with { type: "json" };
import { screens } from "./screens.ts";

/** The United States' own plain-language advice, and VA's: what is harder is looked at again. */
const hardest = 8;
/** Fewer words than this are a name or a row; a grade of them tells of one word. */
const fewest = 25;
const longestSentence = 25;

const read = screens();
const exceptions: Readonly<Record<string, string>> = {
  "warnings.pastDecisions": "the one rate that could be verified, in the words of its source",
};

describe("what a person reads in English", () => {
  test("is measured on every screen", () => {
    expect(read.length).toBeGreaterThan(900);
  });

  test(`is no harder than grade ${hardest} by Flesch and Kincaid`, () => {
    const hard = read
      .filter(({ screen, text }) => !(screen in exceptions) && wordsOf(text).length >= fewest)
      .map(({ screen, text }) => ({ screen, grade: Math.round(gradeOf(text) * 10) / 10 }))
      .filter(({ grade }) => grade > hardest);
    expect(hard).toEqual([]);
  });

  test(`has no sentence of more than ${longestSentence} words`, () => {
    const long = read
      .filter(({ screen }) => !(screen in exceptions))
      .flatMap(({ screen, text }) => sentencesOf(text).map((sentence) => ({ screen, sentence })))
      .filter(({ sentence }) => wordsOf(sentence).length > longestSentence);
    expect(long).toEqual([]);
  });

  test("has no long word but those of the list, and the list has no other", () => {
    const long = read
      .flatMap(({ text }) => wordsOf(text))
      .filter((word) => syllable(word) >= 4)
      .map((word) => word.toLowerCase().replace(/’s$/, ""));
    expect([...new Set(long)].sort()).toEqual(known);
  });
});

test.each([
  ["Where are you now?", -3, 2],
  ["Humanitarian parole is a discretionary authorization for temporary admission.", 18, 40],
])("%s is of grade %i to %i", (text, least, most) => {
  expect(gradeOf(text)).toBeGreaterThanOrEqual(least);
  expect(gradeOf(text)).toBeLessThanOrEqual(most);
});
