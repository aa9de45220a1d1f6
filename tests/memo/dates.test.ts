import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { authorities, daysAfter, daysUntilReview, reviewOf, rulesReviewBy, version } from "#rules";
import edition from "#lib/law/edition.json" with { type: "json" };
import { memoOf } from "#lib/memo/memo.ts";
import { isOddDay } from "#lib/memo/oddDay.ts";
import { walks } from "../rules/answers.ts";
import { each, made, memoFor, seed } from "./people.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("its dates and its rules", () => {
  test("the version, the day of its sources, ninety days on, and the hash of the whole", () => {
    const { rules } = memoFor({});
    expect(rules).toEqual({ ...edition, reviewBy: "2027-02-24" });
    expect(rulesReviewBy).toBe(daysAfter(version.date, daysUntilReview));
    expect(edition).toMatchObject(version);
    expect(rules.hash).toMatch(/^[\da-f]{64}$/);
  });

  test("fees are those of its day, each with its provision in full", () => {
    fc.assert(
      fc.property(walks(), fc.constantFrom("2025-11-01", "2026-02-01", made, "2027-01-01"), (answers, day) => {
        const { fees, provisions } = memoOf({ answers, ticked: {}, made: day });
        for (const { effectiveFrom, effectiveUntil, cites } of fees) {
          expect(effectiveFrom <= day && (!effectiveUntil || day <= effectiveUntil)).toBe(true);
          for (const id of cites)
            expect(provisions.find((one) => one.id === id)).toMatchObject({
              id,
              ...authorities[id],
            });
        }
      }),
      { numRuns: 30, seed },
    );
  });

  test("each provision says when it was checked and is due again", () => {
    each((_, { provisions }) => {
      for (const law of provisions) {
        expect(law).toMatchObject(reviewOf(law));
        expect(law.checkedOn < law.reviewBy).toBe(true);
      }
    });
  });

  test.each(["", "soon", "2026-13-45"])("what is no day has no fees and breaks nothing: “%s”", (day) => {
    const answers = { personUsStatus: "none", personLocation: "outside-us" } as const;
    expect(memoFor(answers).fees).not.toEqual([]);
    expect(memoOf({ answers, ticked: {}, made: day }).fees).toEqual([]);
  });
});

describe("the day of a memo that was made elsewhere", () => {
  const today = daysAfter(version.date, 30);
  test.each<[string, string, boolean]>([
    ["today", today, false],
    ["tomorrow, as it is further east", daysAfter(today, 1), false],
    ["the day of the rules", version.date, false],
    ["ninety days before them, when the version was the same", daysAfter(version.date, -daysUntilReview), false],
    ["a day before that", daysAfter(version.date, -daysUntilReview - 1), true],
    ["the first that a link can hold", "2020-01-01", true],
    ["the day after tomorrow", daysAfter(today, 2), true],
    ["the last that a link can hold", "2199-06-06", true],
    ["the last of all days", "9999-12-31", true],
  ])("%s", (_, made, isOdd) => expect(isOddDay(made, today)).toBe(isOdd));
});
