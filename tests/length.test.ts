import { expect, test } from "vitest";
import { checkCases } from "#rules/cases";
import { lengths, measuredLengths, minutesFor } from "#lib/questionnaire/length.ts";
import { needed, relevant } from "#lib/questionnaire/walk.ts";

const people = checkCases().map(({ answers }) => relevant(answers));
const shareOf = (isSo: (count: number) => boolean) =>
  people.filter((answers) => isSo(needed(answers).length)).length / people.length;

test("half of the people of the check cases are asked no more questions than the start page calls usual", () => {
  expect(lengths.cases).toBe(people.length);
  expect(shareOf((count) => count <= lengths.median)).toBeGreaterThanOrEqual(0.5);
  expect(shareOf((count) => count < lengths.median)).toBeLessThan(0.5);
  expect(shareOf((count) => count <= lengths.p90)).toBeGreaterThanOrEqual(0.9);
  expect(shareOf((count) => count < lengths.p90)).toBeLessThan(0.9);
  expect(shareOf((count) => count > lengths.most)).toBe(0);
});

test("one person alone is the median and the 90th percentile", () => {
  const citizen = { screeningFor: "myself", personUsStatus: "us-citizen" } as const;
  expect(measuredLengths([citizen])).toMatchObject({ cases: 1, median: 2, p90: 2 });
});

test("minutes are whole, and never fewer than it takes", () => {
  expect([0, 1, 3, 4, 24, 41].map(minutesFor)).toEqual([0, 1, 1, 2, 8, 14]);
});
