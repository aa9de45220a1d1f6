import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  Answers,
  authorities,
  kindOf,
  optionsOf,
  publish,
  questionIds,
  ruleIds,
  ruleset,
  targetsOf,
  type RuleId,
} from "#rules";
import { anyAnswers, walks } from "./answers.ts";
import { holds } from "./holds.ts";
import { ranks } from "./standings.ts";

vi.setConfig({ testTimeout: 120_000 });

const published = JSON.parse(JSON.stringify(publish())) as ReturnType<typeof publish>;
const ajv = new Ajv2020();
const accepts = ajv.compile<unknown>(published.answers);
const conditions = published.rules.map(({ id, anyOf }) => ({
  id: id as RuleId,
  tests: anyOf.map((schema) => ajv.compile<unknown>(schema)),
}));

test("every rule is published, with the authorities that it cites", () => {
  expect(published.rules.map(({ id }) => id)).toEqual(ruleIds);
  expect(new Set(Object.keys(published.authorities))).toEqual(new Set(ruleIds.flatMap((id) => ruleset[id].cites)));
  expect(authorities).toMatchObject(published.authorities);
});

test.each(published.rules)("$id is published with its finding and its citations", ({ id, ...row }) => {
  const { finds, cites } = ruleset[id as RuleId];
  expect(row).toMatchObject({ finding: kindOf(finds), of: targetsOf(finds), cites });
});

const standing = fc.constantFrom(...ranks);
const facts = fc
  .tuple(fc.oneof(walks(), anyAnswers()), fc.record({ basisMet: standing, basisLeft: standing }, { requiredKeys: [] }))
  .map(([answers, standings]) => ({ ...answers, ...standings }));

test("whoever runs the published conditions finds that the same rules apply", () => {
  let checks = 0;
  let applied = 0;
  fc.assert(
    fc.property(facts, (given) => {
      for (const { id, tests } of conditions) {
        const here = holds(ruleset[id].when, given as Answers);
        checks += 1;
        applied += Number(here);
        if (tests.some((test) => test(given)) !== here) throw new Error(id);
      }
    }),
    { numRuns: 600 },
  );
  expect(checks).toBeGreaterThanOrEqual(100_000);
  expect(applied).toBeGreaterThan(3000);
});

describe("the published schema of answers", () => {
  const agrees = (value: unknown) => expect(accepts(value)).toBe(Answers.safeParse(value).success);
  const several = ["custodyGrounds", "requestBases", "protectionRoute", "usBeneficiaries"] as const;

  test("accepts what people answer", () => {
    fc.assert(
      fc.property(walks(), (answers) => void expect(accepts(answers)).toBe(true)),
      { numRuns: 2000 },
    );
  });

  test("agrees with ours about answers that were tampered with", () => {
    const id = fc.oneof(fc.constantFrom(...questionIds, "nationality", "age"), fc.string());
    const value = fc.oneof(
      fc.constantFrom(...new Set(questionIds.flatMap(optionsOf)), "US", "us", true, false, null, 1, 2.5),
      fc.json().map((text) => JSON.parse(text) as unknown),
    );
    fc.assert(
      fc.property(anyAnswers(), id, value, (answers, key, answer) => {
        agrees(JSON.parse(JSON.stringify({ ...answers, [key]: answer })));
        agrees(answer);
      }),
      { numRuns: 10_000 },
    );
  });

  test.each(several)("agrees with ours about every pair and every number of options of %s", (question) => {
    const options = optionsOf(question);
    const chosen = (some: readonly string[]) => ({
      [question]: Object.fromEntries(some.map((option) => [option, true])),
    });
    for (let size = 0; size <= options.length; size += 1) agrees(chosen(options.slice(0, size)));
    for (const one of options) {
      for (const other of options) agrees(chosen([one, other]));
      for (const value of [false, 1, "true", null, {}]) agrees({ [question]: { [one]: value } });
    }
  });
});
