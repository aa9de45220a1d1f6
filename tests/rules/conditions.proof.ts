import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import {
  contains,
  deciders,
  feeExceptions,
  given,
  has,
  inside,
  is,
  matches,
  meet,
  minus,
  only,
  optionsOf,
  paths,
  reads,
  regionsOf,
  routeSteps,
  ruleIds,
  ruleset,
  warnings,
  type Region,
  type When,
} from "#rules";
import { anyAnswers, walks } from "./answers.ts";
import { holds } from "./holds.ts";
import { problemsOf } from "./lawful.ts";
import { ranks } from "./standings.ts";
import { ours } from "./table.ts";

vi.setConfig({ testTimeout: 120_000 });

const cites = ["ina-212-d-5-A"] as const;
const planted = (when: When) => problemsOf({ when, finds: "refers", cites });

test.each(Object.keys(ours))("%s is written in the vocabulary of conditions, and in nothing else", (id) => {
  expect(problemsOf(ours[id]!)).toEqual([]);
});

test.each(ruleIds)("%s reads at least one answer", (id) => {
  expect(reads(ruleset[id].when)).not.toEqual([]);
});

describe("a condition that the regions cannot read is caught:", () => {
  const yes = is("yes");
  // The compiler refuses some of these already; the casts let them through to what must refuse them at run time, too.
  const chosen = (test: z.ZodMiniType) => given({ requestBases: test as never });
  const faults: [When, string][] = [
    [given({ personIsMinor: yes.check(z.refine(() => true)) }), "personIsMinor is refined"],
    [given({ personIsMinor: yes }).check(z.refine(() => true)), "a condition is refined"],
    [
      given({
        personIsMinor: z.pipe(
          yes,
          z.transform((one) => one),
        ) as never,
      }),
      "personIsMinor is tested by pipe",
    ],
    [given({ personIsMinor: z.union([yes, is("no")]) }), "personIsMinor is tested by union"],
    [given({ personIsMinor: z.optional(yes) as never }), "personIsMinor is tested by optional"],
    [given({ personIsMinor: z.string() as never }), "personIsMinor is tested by string"],
    [chosen(z.looseObject({ fwvp: z.boolean() })), "requestBases tests an option by boolean"],
    [chosen(z.object({ fwvp: z.literal(true) })), "requestBases is neither has nor only"],
    [chosen(z.record(z.string(), z.literal(true))), "requestBases is tested by record"],
    [z.object({ personIsMinor: yes }) as never, "a condition is not loose"],
    [z.strictObject({ personIsMinor: yes }) as never, "a condition is not loose"],
    [given({}), "a condition reads nothing"],
    [[], "no condition"],
    [given({ personIsMinor: is("perhaps") as never }), "personIsMinor has no option perhaps"],
    [given({ requestBases: has("tourism") as never }), "requestBases has no option tourism"],
    [given({ requestBases: only("caregiver", "tourism") }), "requestBases has no option tourism"],
    [given({ age: yes } as never), "age is no question"],
  ];
  test.each(faults.map(([when, problem]) => ({ when, problem })))("$problem", ({ when, problem }) => {
    expect(planted(when)).toEqual([problem]);
  });
});

const standing = fc.constantFrom(...ranks);
const regions = new Map(ruleIds.map((id) => [id, regionsOf(ruleset[id].when)]));
const facts = () =>
  fc
    .tuple(
      fc.oneof(walks(), anyAnswers()),
      fc.record({ basisMet: standing, basisLeft: standing }, { requiredKeys: [] }),
    )
    .map(([answers, standings]) => ({ ...answers, ...standings }));

test("every rule as sets of answers says what Zod says of it", () => {
  let checked = 0;
  fc.assert(
    fc.property(facts(), (given) => {
      for (const id of ruleIds) {
        checked += 1;
        const isWithin = regions.get(id)!.some((region) => contains(region, given));
        if (holds(ruleset[id].when, given) !== isWithin) throw new Error(id);
      }
    }),
    { numRuns: 300 },
  );
  expect(checked).toBeGreaterThanOrEqual(60_000);
});

test("every other condition, once ready, says what Zod says of it", () => {
  const lists: Record<string, { when?: When | true; cites: readonly string[] }>[] = [
    feeExceptions,
    routeSteps,
    deciders,
    paths,
    warnings,
  ];
  const whens = lists
    .flatMap((list) => Object.values(list))
    .flatMap(({ when }) => (when && when !== true ? [when] : []));
  const ready = whens.map((when) => ({ when, isMet: matches(when) }));
  const seen = new Set<string>();
  fc.assert(
    fc.property(facts(), (given) => {
      for (const [at, { when, isMet }] of ready.entries()) {
        if (holds(when, given) !== isMet(given)) throw new Error(JSON.stringify(given));
        seen.add(`${at} ${isMet(given)}`);
      }
    }),
    { numRuns: 1000 },
  );
  expect(whens.length).toBeGreaterThan(40);
  expect(seen.size).toBeGreaterThan(1.8 * whens.length);
  expect([matches(true)({}), matches(undefined)({})]).toEqual([true, false]);
});

const subset = (options: readonly string[], atLeast = 1) => fc.subarray([...options], { minLength: atLeast });
const several = (id: "custodyGrounds" | "requestBases") =>
  fc.oneof(
    fc.constantFrom(...optionsOf(id)).map((option) => has(option)),
    subset(optionsOf(id)).map((options) => only(...options)),
  );
const region = (id: "custodyGrounds" | "requestBases"): fc.Arbitrary<Region> =>
  fc
    .record(
      {
        personIsMinor: subset(["yes", "no", "not-sure"]).map((some) => is(...some)),
        [id]: several(id),
      },
      { requiredKeys: [] },
    )
    // The key of the second question is computed, which the type of a condition cannot follow.
    .map((accepts) => regionsOf(given(accepts as never))[0]!);

const setsOf = (options: readonly string[], size: number): string[][] =>
  size === 0
    ? [[]]
    : options.flatMap((one, at) => setsOf(options.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
const points = (id: "custodyGrounds" | "requestBases", most: number) => {
  const isAlone = (option: string) => option === "none" || option === "not-sure";
  const alone = optionsOf(id).filter(isAlone);
  const others = optionsOf(id).filter((option) => !isAlone(option));
  const sets = [...Array(most).keys()].flatMap((less) => setsOf(others, less + 1));
  return [...sets, ...alone.map((one) => [one])].flatMap((set) =>
    optionsOf("personIsMinor").map((personIsMinor) => ({
      personIsMinor,
      [id]: Object.fromEntries(set.map((option) => [option, true])),
    })),
  ) as Parameters<typeof contains>[1][];
};

test.each([
  ["custodyGrounds", 5, 2000],
  ["requestBases", 3, 200],
] as const)("meet, inside and minus over %s are what listing every answer gives", (id, most, numRuns) => {
  const all = points(id, most);
  fc.assert(
    fc.property(region(id), region(id), (a, b) => {
      const inAny = (some: Region[]) => all.filter((point) => some.some((one) => contains(one, point)));
      const both = inAny([a]).filter((point) => contains(b, point));
      const rest = inAny([a]).filter((point) => !contains(b, point));
      const shared = meet(a, b);
      expect(inAny(shared ? [shared] : [])).toEqual(both);
      expect(shared === null).toBe(both.length === 0);
      if (inside(a, b)) expect(rest).toEqual([]);
      expect(inAny(minus(a, b))).toEqual(rest);
      for (const part of minus(a, b)) expect(inAny([part])).not.toEqual([]);
    }),
    { numRuns },
  );
});
