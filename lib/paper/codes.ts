import { optionsOf, type QuestionId } from "#rules";
import type { PaperStep } from "./sheet.ts";
import { runsOf, type Line } from "./ways.ts";

const letterAt = (at: number): string => String.fromCodePoint(0x61 + at);

/** The letter of an option on paper. */
export const letterOf = (question: QuestionId, option: string): string =>
  letterAt(optionsOf(question).indexOf(option));

const run = ([first, last]: readonly [number, number]): string => {
  if (first === last) return letterAt(first);
  return `${letterAt(first)}${last === first + 1 ? ", " : "–"}${letterAt(last)}`;
};

/** A line of ticks as it is printed in brackets, such as "46 d, f / 34 a–c": the step, and the letters of its options. */
export const codeOf = (line: Line, steps: readonly PaperStep[]): string =>
  [...line]
    .map(([id, options]) => {
      const { number } = steps.find(({ question }) => question === id)!;
      return { number, letters: runsOf(id, options).map(run).join(", ") };
    })
    .sort((a, b) => a.number - b.number)
    .map(({ number, letters }) => `${number} ${letters}`)
    .join(" / ");
