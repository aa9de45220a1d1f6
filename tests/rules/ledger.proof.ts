import * as fc from "fast-check";
import { expect, test } from "vitest";
import { determine, kindOf, ruleIds, ruleset, type Answers } from "#rules";
import { walks } from "./answers.ts";
import { caseAnswers } from "./cases.ts";
import { appliedBy, ledger } from "./ledger.ts";
import { oracle } from "./oracle.ts";

const isListed = (kind: string) => kind === "advises" || kind.startsWith("refers") || kind.startsWith("weighs");

test("every referral, advice and factor of the model is a rule with the model's finding, and no other is", () => {
  const all = ruleIds.map((id) => [id, kindOf(ruleset[id].finds)] as const);
  const listed = all.filter(([, kind]) => isListed(kind));
  expect(new Map(ledger.map(([finding, id]) => [id, finding]))).toEqual(new Map(listed));
  expect(ledger).toHaveLength(listed.length);
});

test("a person is referred and advised for what the model says, and their factors are those of the model", () => {
  const seen = new Set<string>();
  const agrees = (answers: Answers) => {
    const isSomeBasisMet = Object.values(oracle(answers).bases).includes("met");
    const { reasons } = determine(answers);
    const found = reasons.filter(({ finding }) => isListed(finding)).map(({ rule }) => rule);
    expect(found.sort()).toEqual(appliedBy(answers, isSomeBasisMet).sort());
    for (const rule of found) seen.add(rule);
  };
  caseAnswers.forEach(agrees);
  fc.assert(fc.property(walks(), agrees), { numRuns: 4000 });
  expect(ledger.map(([, rule]) => rule).filter((rule) => !seen.has(rule))).toEqual([]);
}, 120_000);
