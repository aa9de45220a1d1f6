import { expect, test } from "vitest";
import * as rules from "#rules";
import { edgesOf } from "#lib/command/diff/edges.ts";
import { steps } from "#lib/questionnaire/questionnaire.ts";
import { isComplete, relevant } from "#lib/questionnaire/walk.ts";
import { differences } from "./differences.ts";
import { appliedBy } from "./ledger.ts";
import { oracle } from "./oracle.ts";

const version = { ...rules, steps, relevant, name: "here", stories: [] };
const people = edgesOf(version, rules.ruleIds, true).map((person) => relevant(person));
const isListed = (kind: string) => kind === "advises" || kind.startsWith("refers") || kind.startsWith("weighs");

const notAsInLedger = (answers: rules.Answers): string[] => {
  const isSomeBasisMet = Object.values(oracle(answers).bases).includes("met");
  const applied = new Set<string>(appliedBy(answers, isSomeBasisMet));
  const found = rules.determine(answers).reasons.filter(({ finding }) => isListed(finding));
  const here = new Set<string>(found.map(({ rule }) => rule));
  return [...applied, ...here].filter((rule) => applied.has(rule) !== here.has(rule));
};

test("people stand at the edges of every rule, and each of them answers all that is asked", () => {
  const applied = new Set(people.flatMap((answers) => rules.determine(answers).reasons.map(({ rule }) => rule)));
  expect(rules.ruleIds.filter((id) => !applied.has(id))).toEqual([]);
  expect(people.filter((answers) => !isComplete(answers))).toEqual([]);
});

test("at the edges of every rule, the rules find what the model says", () => {
  expect(people.flatMap(differences)).toEqual([]);
});

test("at the edges of every rule, a person is referred and advised for what the model says", () => {
  expect(people.flatMap(notAsInLedger)).toEqual([]);
});
