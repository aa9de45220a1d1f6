import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { version } from "#rules";
import { alone, everyone, joined, most, turnTo, without, type Check, type Family } from "#lib/family/family.ts";
import { loadFamily, saveFamily } from "#lib/family/storage.ts";
import { clear, save } from "#lib/tab/screening.ts";
import { keepIn } from "#lib/tab/tab.ts";
import { prefixes, walks } from "../rules/answers.ts";
import { refusingStore } from "../store.ts";
import { freshTab, left, reload } from "../tab.ts";

const tab = freshTab();
const put = (text: string) => {
  keepIn("people", text);
  reload(tab);
};
const nobody = { family: alone, shared: {}, dropped: null };
const checkOf = (answers: Check["answers"]): Check => ({
  answers,
  shared: {},
  ticks: {},
  country: null,
});

/** Families as they come about: people who join one after another, each with answers of their own. */
const families = () =>
  fc.array(prefixes(), { minLength: 1, maxLength: 5 }).map((all) =>
    all.reduce<{ family: Family; now: Check }>(
      ({ family, now }, answers) => ({
        family: joined(family, now, {})!.family,
        now: checkOf(answers),
      }),
      { family: alone, now: checkOf({}) },
    ),
  );

describe("the people of a tab", () => {
  test("come back as they were, with the one on the screen kept by themselves", () => {
    fc.assert(
      fc.property(families(), prefixes(), ({ family }, shared) => {
        saveFamily(family, shared);
        reload(tab);
        expect(loadFamily()).toEqual({ family, shared, dropped: null });
      }),
      { numRuns: 50 },
    );
  });

  test("keep everybody's answers, whoever comes to the screen", () => {
    fc.assert(
      fc.property(families(), fc.array(fc.nat(most)), ({ family, now }, turns) => {
        const before = everyone(family, now);
        let at = { family, check: now };
        for (const number of turns) at = turnTo(at.family, at.check, number) ?? at;
        expect(everyone(at.family, at.check)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test("lose one when that one is removed, and nobody else", () => {
    fc.assert(
      fc.property(families(), fc.integer({ min: 1, max: 6 }), ({ family, now }, number) => {
        const left = without(family, now, number);
        const expected = everyone(family, now).filter((one) => one.number !== number);
        expect(everyone(left.family, left.check)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  test("are twelve at most, each with a number of their own", () => {
    let at = { family: alone, check: checkOf({}) };
    for (let person = 2; person <= most; person += 1) at = joined(at.family, at.check, {})!;
    expect(everyone(at.family, at.check).map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, one) => one + 1),
    );
    expect(joined(at.family, at.check, {})).toBeNull();
  });

  test.each([
    ["the tab is cleared", clear],
    ["no answers are kept", () => save({})],
  ])("go when %s", (_, wipe) => {
    const { family } = joined(alone, checkOf({ screeningFor: "myself" }), {})!;
    saveFamily(family, {});
    wipe();
    expect(left(tab)).toEqual([]);
  });

  test("of one person alone leave nothing behind", () => {
    saveFamily(alone, {});
    expect(left(tab)).toEqual([]);
  });
});

describe("a hostile entry is dropped and removed, without a crash", () => {
  const person = { number: 2, answers: {}, shared: {}, ticks: {}, country: null };
  const entry = { version: version.version, here: 1, shared: {}, others: [person] };
  const isDropped = (text: string) => {
    put(text);
    expect(loadFamily()).toEqual({ ...nobody, dropped: "unusable" });
    saveFamily(alone, {});
    expect(left(tab)).toEqual([]);
    expect(loadFamily()).toEqual(nobody);
  };

  test("while one that is not hostile is used", () => {
    put(JSON.stringify(entry));
    expect(loadFamily()).toEqual({
      family: { here: 1, others: [person] },
      shared: {},
      dropped: null,
    });
  });

  test.each<[string, unknown]>([
    ["of a later version", { ...entry, version: 2 }],
    ["with two people of one number", { ...entry, here: 2 }],
    ["with the same person twice", { ...entry, others: [person, person] }],
    ["with a person 0", { ...entry, here: 0 }],
    ["with a person 13", { ...entry, others: [{ ...person, number: 13 }] }],
    ["with half a person", { ...entry, here: 1.5 }],
    [
      "with too many people",
      { ...entry, others: Array.from({ length: 12 }, (_, at) => ({ ...person, number: at + 2 })) },
    ],
    ["with a name", { ...entry, others: [{ ...person, name: "A" }] }],
    [
      "with an answer that is not offered",
      { ...entry, others: [{ ...person, answers: { personUsStatus: "tourist" } }] },
    ],
    ["with a paper that cannot be one", { ...entry, others: [{ ...person, ticks: { "<b>": true } }] }],
    ["with a country that is none", { ...entry, others: [{ ...person, country: "ZZ" }] }],
    ["with shared answers that are none", { ...entry, shared: { personUsStatus: ["none"] } }],
    ["without people", { version: version.version, here: 1, shared: {} }],
    ["null", null],
    ["a list", []],
  ])("%s", (_, value) => isDropped(JSON.stringify(value)));

  test.each([
    ["empty", ""],
    ["not JSON", "{"],
    ["too long", " ".repeat(200_001)],
    ["a hundred thousand brackets deep", "[".repeat(100_000)],
  ])("%s", (_, text) => isDropped(text));

  test("whatever else it is", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), isDropped), { numRuns: 500 });
  });

  test("and answers that would not be asked are left out of one that is used", () => {
    fc.assert(
      fc.property(walks(), (answers) => {
        const stale = { ...answers, personUsStatus: "us-citizen" };
        put(JSON.stringify({ ...entry, others: [{ ...person, answers: stale }] }));
        const { screeningFor } = answers;
        expect(loadFamily().family.others[0]!.answers).toEqual({
          screeningFor,
          personUsStatus: "us-citizen",
        });
      }),
      { numRuns: 30 },
    );
  });

  test("where storage is refused, nobody is kept and nothing breaks", () => {
    vi.stubGlobal("sessionStorage", refusingStore);
    expect(loadFamily()).toEqual(nobody);
    expect(() => saveFamily(alone, { screeningFor: "myself" })).not.toThrow();
  });
});
