import * as fc from "fast-check";
import { convertIcsCalendar, type IcsCalendar } from "ts-ics";
import { describe, expect, test } from "vitest";
import { datesFor, lookAgain, reviewDays, typedDay } from "#lib/calendar/dates.ts";
import { Day } from "#lib/calendar/days.ts";
import { calendarFile, type Entry } from "#lib/calendar/file.ts";
import { daysAfter, feesFor, optionsOf, version } from "#rules";
import { walkFrom, walks } from "./rules/answers.ts";

const today = "2026-11-22";
const seed = 20_261_122;
const days = () =>
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const entries = () =>
  fc.record({
    day: days(),
    title: fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }),
    early: fc.boolean(),
  });

const textOf = (list: readonly Entry[]): string => {
  const file = calendarFile(list, today);
  if (!file.ok) throw new Error(file.why);
  return file.text;
};
const parsed = (text: string): IcsCalendar => convertIcsCalendar(undefined, text);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

describe("The calendar file, read by another library", () => {
  test("holds each day as a whole day, whatever the day and the title", () => {
    fc.assert(
      fc.property(fc.array(entries(), { minLength: 1, maxLength: 4 }), (list) => {
        const { events = [], version: format } = parsed(textOf(list));
        expect(format).toBe("2.0");
        expect(events.map(({ start }) => [dayOf(start.date), start.type])).toEqual(
          list.map(({ day }) => [day, "DATE"]),
        );
      }),
      { seed, numRuns: 80 },
    );
  });

  test("gives back every title as it was written", () => {
    const title = fc
      .stringMatching(/^[A-Za-z,;:\\ “”é漢ع😀]{1,90}$/)
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(title, (written) => {
        const text = textOf([{ day: today, title: written, early: false }]);
        expect(parsed(text).events?.[0]?.summary).toBe(written);
      }),
      { seed, numRuns: 80 },
    );
  });

  test("breaks no line of RFC 5545: at most 75 octets, each ended by CR and LF, none a new property by a title", () => {
    fc.assert(
      fc.property(fc.array(entries(), { minLength: 1, maxLength: 4 }), (list) => {
        const text = textOf(list);
        expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const lines = text.split("\r\n");
        expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
        const known =
          /^( |$|(BEGIN|END|VERSION|PRODID|UID|SEQUENCE|DTSTAMP|DTSTART|X-MICROSOFT-[A-Z-]+|SUMMARY|TRANSP|ACTION|TRIGGER|DESCRIPTION|CLASS)[;:])/;
        expect(lines.filter((line) => !known.test(line))).toEqual([]);
      }),
      { seed, numRuns: 80 },
    );
  });

  test("tells nobody when it was made or whose it is: random identifiers, a stamp without an hour, private, not busy", () => {
    const list = [
      { day: today, title: "Parole Check: date", early: true },
      { day: "2027-01-15", title: "Parole Check: date", early: false },
    ];
    const [first, again] = [textOf(list), textOf(list)].map((text) => parsed(text).events ?? []);
    const ids = [...first!, ...again!].map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(4);
    for (const uid of ids) expect(uid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    for (const { stamp, class: kind, timeTransparent, description, location, organizer } of first!) {
      expect(stamp.date.toISOString()).toBe(`${today}T00:00:00.000Z`);
      // The reader keeps the line break before an alarm.
      expect([kind, timeTransparent?.trim()]).toEqual(["PRIVATE", "TRANSPARENT"]);
      expect([description, location, organizer]).toEqual([undefined, undefined, undefined]);
    }
  });

  test("reminds at nine on the day before, and of the day that matters a week before too", () => {
    const text = textOf([
      { day: "2027-01-15", title: "a", early: true },
      { day: "2027-01-16", title: "b", early: false },
    ]);
    const triggers = parsed(text).events?.map(({ alarms }) => alarms?.map(({ trigger }) => trigger.value));
    expect(triggers).toEqual([
      [
        { before: true, days: 6, hours: 15 },
        { before: true, hours: 15 },
      ],
      [{ before: true, hours: 15 }],
    ]);
  });

  test.each([
    ["no dates", [], today, "no-dates"],
    ["a day that is none", [{ day: "2026-02-30", title: "a", early: false }], today, "not-a-day"],
    ["words for a day", [{ day: "soon", title: "a", early: false }], today, "not-a-day"],
    ["no today", [{ day: today, title: "a", early: false }], "", "not-a-day"],
  ] as const)("is refused with a reason for %s", (_, list, day, why) => {
    expect(calendarFile(list, day)).toEqual({ ok: false, why });
  });
});

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
    const soonest = optionsOf("deadline").map((deadline) => lookAgain({ deadline } as never, today));
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
