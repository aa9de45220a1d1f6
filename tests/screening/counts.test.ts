import { describe, expect, test } from "vitest";
import { longestWalk } from "#lib/questionnaire/length.ts";
import { isComplete, needed, offered } from "#lib/questionnaire/walk.ts";
import type { Answers } from "#rules";
import { checkCases } from "../rules/cases.ts";

const typical = 24;
const mostForOneReason = 30;

/** The case that asks more than it should, and how many questions it asks: to be brought down, and then taken out. */
const over: Record<string, number> = {
  "A patient with an old visa in the passport and a past overstay.": 31,
};

const reasonsOf = ({ requestBases = {} }: Answers) =>
  Object.keys(requestBases).filter((reason) => reason !== "not-sure").length;
const rows = checkCases.map(({ name, answers }) => ({
  name,
  answers,
  reasons: reasonsOf(answers),
  asks: needed(answers).length,
}));

describe("Before the result", () => {
  test.each(rows)("$name: is asked $asks questions, no more than a check may ask, and those are all", (row) => {
    expect(isComplete(row.answers)).toBe(true);
    const most = row.reasons > 1 ? longestWalk() : (over[row.name] ?? mostForOneReason);
    expect(row.asks).toBeLessThanOrEqual(most);
    const decided = Object.fromEntries(needed(row.answers).map((question) => [question, row.answers[question]]));
    expect(isComplete(decided)).toBe(true);
    expect(offered(decided)).toEqual(offered(row.answers));
  });

  test("half of all people are asked 24 questions or fewer", () => {
    const counts = rows.map(({ asks }) => asks).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(typical);
  });

  test("nobody else with one reason is asked more than 30, and who is, is asked as many as is known", () => {
    const many = rows.filter(({ reasons, asks }) => reasons <= 1 && asks > mostForOneReason);
    expect(Object.fromEntries(many.map(({ name, asks }) => [name, asks]))).toEqual(over);
  });
});
