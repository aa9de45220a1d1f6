import { describe, expect, test } from "vitest";
import { Answers, determine, Determination } from "#rules";
import { isComplete, relevant } from "#lib/questionnaire/walk.ts";
import { checkCases, realCases } from "./cases.ts";

const titled = <T extends { name: string }>(cases: T[]) => cases.map((one) => [one.name, one] as const);
const found = (answers: Answers) => determine(relevant(answers));

describe.each(titled([...checkCases, ...realCases]))("%s", (_, { answers }) => {
  test("answers every question that is asked, and no other", () => {
    expect(Answers.parse(answers)).toEqual(answers);
    expect(relevant(answers)).toEqual(answers);
    expect(isComplete(answers)).toBe(true);
  });

  test("gives a determination", () => {
    expect(Determination.parse(found(answers))).toEqual(found(answers));
  });
});

test.each(titled(checkCases))("%s", (_, { answers, outcome, requirements, mustCite = [] }) => {
  const determination = found(answers);
  expect(determination.outcome).toBe(outcome);
  const states = Object.fromEntries(determination.requirements.map(({ id, state }) => [id, state]));
  expect(states).toMatchObject(requirements ?? {});
  const citations = determination.reasons.flatMap(({ cites }) => cites.map(({ citation }) => citation));
  expect(mustCite.filter((must) => !citations.some((citation) => citation.startsWith(must)))).toEqual([]);
});

test.each(titled(realCases))("%s", (_, { answers, acceptable, mustNot }) => {
  const { outcome } = found(answers);
  expect(acceptable).toContain(outcome);
  expect(mustNot).not.toContain(outcome);
});
