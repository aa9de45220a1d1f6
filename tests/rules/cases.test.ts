import { describe, expect, test } from "vitest";
import { Answers, determine, Determination } from "#rules";
import { isComplete, relevant } from "#lib/questionnaire/walk.ts";
import { checkCases, realCases } from "./cases.ts";
import { said } from "./oracle-referrals.ts";

const titled = <T extends { name: string }>(cases: T[]) => cases.map((one) => [one.name, one] as const);
/** Sections of the code under their numbers in the Act: one law, cited either way. */
const inTheAct = (citation: string) => citation.replace("8 USC 1157", "INA 207").replace("8 USC 1158", "INA 208");
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

test.each(titled(checkCases))("%s", (_, { answers, outcome, rests, requirements, advises = [], mustCite = [] }) => {
  const determination = found(answers);
  expect({ outcome: determination.outcome, rests: determination.rests }).toEqual({ outcome, rests });
  const states = Object.fromEntries(determination.requirements.map(({ id, state }) => [id, state]));
  expect(states).toMatchObject(requirements ?? {});
  const advice = determination.reasons.filter(({ finding }) => finding === "advises");
  const advised = advice.flatMap(({ because }) => Object.entries(because).flatMap(([id, answer]) => said(id, answer)));
  expect(advises.filter((one) => !advised.includes(one))).toEqual([]);
  const citations = determination.reasons.flatMap(({ cites }) => cites.map(({ citation }) => citation));
  expect(mustCite.filter((must) => !citations.some((citation) => citation.startsWith(inTheAct(must))))).toEqual([]);
});

test.each(titled(realCases))("%s", (_, { answers, acceptable, mustNot }) => {
  const { outcome } = found(answers);
  expect(acceptable).toContain(outcome);
  expect(mustNot).not.toContain(outcome);
});
