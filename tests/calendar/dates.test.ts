import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datesFor, lookAgain, reviewDays, typedDay } from "#lib/calendar/dates.ts";
import { Day } from "#lib/calendar/days.ts";
import { Answers, daysAfter, feesFor, optionsOf, version } from "#rules";
import { walkFrom, walks } from "../rules/answers.ts";

import { days, seed, today } from "./some-days.ts";

describe("A day that a person types", () => {
  const said = (typed: string) => {
    const { success, error } = typedDay(today).safeParse(typed);
    return success ? "taken" : error.issues.map(({ message }) => message).join();
  };
  test.each([
    ["", "taken"],
    [today, "taken"],
    ["2026-12-24", "taken"],
    ["2036-11-22", "taken"],
    ["2026-11-21", "past"],
    ["0001-01-01", "past"],
    ["2036-11-30", "too-far"],
    ["9999-12-31", "too-far"],
    ["2026-02-29", "not-a-day"],
    ["24/12/2026", "not-a-day"],
    ["20261224", "not-a-day"],
    ["+012026-01-01", "not-a-day"],
  ])("“%s”: %s", (typed, answer) => expect(said(typed)).toBe(answer));

  test("is taken or refused for one reason, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), days()), (typed) => {
        expect(["taken", "not-a-day", "past", "too-far"]).toContain(said(typed));
      }),
      { seed },
    );
  });
});

describe("The dates of a case", () => {
  test("are never in the past, never doubled, the earliest first, and hold what was typed", () => {
    fc.assert(
      fc.property(walks(), days(), fc.nat(400), fc.nat(400), (answers, day, soon, later) => {
        const typed = { deadline: daysAfter(day, soon), lookAgain: daysAfter(day, later) };
        const dates = datesFor(answers, day, typed);
        expect(dates.filter((one) => one.day < day)).toEqual([]);
        expect(dates.map((one) => one.day)).toEqual(dates.map((one) => one.day).toSorted());
        expect(new Set(dates.map(({ purpose }) => purpose)).size).toBe(dates.length);
        expect(dates).toContainEqual({ purpose: "deadline", day: typed.deadline });
        expect(dates).toContainEqual({ purpose: "look-again", day: typed.lookAgain });
      }),
      { seed, numRuns: 100 },
    );
  });

  test("leave out what was left empty, and guess no day that matters", () => {
    fc.assert(
      fc.property(walks(), (answers) => {
        const purposes = datesFor(answers, today, { deadline: "", lookAgain: "" }).map(({ purpose }) => purpose);
        expect(purposes.filter((one) => one !== "rules" && one !== "fees")).toEqual([]);
      }),
      { seed, numRuns: 100 },
    );
  });

  test("the rules are looked at again ninety days after their last check, and not once that day is over", () => {
    const day = daysAfter(version.date, 90);
    expect(reviewDays({}, today)).toContainEqual({ purpose: "rules", day });
    expect(reviewDays({}, day).some(({ purpose }) => purpose === "rules")).toBe(false);
  });

  test("the fees are looked at again on the first review day among those that concern the person", () => {
    const abroad = { personUsStatus: "none", personLocation: "outside-us" } as const;
    const first = feesFor(abroad, today)
      .map(({ reviewBy }) => reviewBy)
      .sort()[0];
    expect(reviewDays(abroad, today)).toContainEqual({ purpose: "fees", day: first });
    const held = { personUsStatus: "none", personLocation: "in-custody" } as const;
    expect(reviewDays(held, today).some(({ purpose }) => purpose === "fees")).toBe(false);
  });

  test("a case is looked at again the sooner, the sooner the person must be there", () => {
    const soonest = optionsOf("deadline").map((deadline) => lookAgain(Answers.parse({ deadline }), today));
    expect(lookAgain({ deadline: "within-7-days" }, today)).toBe(soonest.toSorted()[0]);
    expect(lookAgain({ deadline: "within-7-days" }, today) < "2026-11-29").toBe(true);
    expect(lookAgain({}, today)).toBe("2026-12-22");
    expect(lookAgain(walkFrom(1, 0), today) > today).toBe(true);
  });
});

describe("Days", () => {
  test("are counted over months, leap years and changes of the clock", () => {
    expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
    expect(daysAfter("2027-03-13", 2)).toBe("2027-03-15");
    expect(daysAfter("2026-12-31", 1)).toBe("2027-01-01");
    fc.assert(
      fc.property(days(), fc.integer({ min: -900, max: 900 }), (day, count) => {
        expect(daysAfter(daysAfter(day, count), -count)).toBe(day);
        expect(Day.safeParse(daysAfter(day, count)).success).toBe(true);
      }),
      { seed },
    );
  });
});
