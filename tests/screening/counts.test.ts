import { describe, expect, test } from "vitest";
import { certainWith } from "#lib/early/certain.ts";
import { longestWalk } from "#lib/questionnaire/length.ts";
import { isComplete, needed, offered, withAnswer } from "#lib/questionnaire/walk.ts";
import type { Answers, QuestionId } from "#rules";
import model from "../fixtures/questions.json" with { type: "json" };
import { checkCases } from "../rules/cases.ts";
import { isAskedByModel } from "./prose.ts";

const typical = 24;
const mostForOneReason = 30;

/** The case that is asked more than the aim, because the model asks it all, and how many questions that is. */
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

  test.each(Object.entries(over))(
    "%s: every one of the %i questions is one that the model asks to decide",
    (who, count) => {
      const { answers } = rows.find(({ name }) => name === who)!;
      const byModel = model.questions.filter(
        ({ id, tier }) => tier === "decides" && isAskedByModel(id as QuestionId, answers),
      );
      expect(byModel.map(({ id }) => id)).toEqual(needed(answers));
      expect(byModel).toHaveLength(count);
    },
  );

  test.each(rows.filter(({ reasons }) => reasons <= 1))(
    "$name: no more than 30 answers before a result is certain and shown, or the questions are over",
    ({ answers, asks }) => {
      let so: Answers = {};
      const settledAt = needed(answers).findIndex((question) => {
        const isSettled = certainWith(so, question, answers[question]) === "settled";
        so = withAnswer(so, question, answers[question]);
        return isSettled;
      });
      expect(settledAt < 0 ? asks : settledAt + 1).toBeLessThanOrEqual(mostForOneReason);
    },
  );
});
