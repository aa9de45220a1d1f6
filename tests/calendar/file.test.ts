import * as fc from "fast-check";
import { convertIcsCalendar, type IcsCalendar } from "ts-ics";
import { describe, expect, test } from "vitest";
import { calendarFile, type Entry } from "#lib/calendar/file.ts";

import { days, seed, today } from "./some-days.ts";

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
      { day: today, title: "Look again", early: true },
      { day: "2027-01-15", title: "Look again", early: false },
    ];
    const [first, again] = [textOf(list), textOf(list)].map((text) => parsed(text).events ?? []);
    const ids = [...first!, ...again!].map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(4);
    expect(ids.filter((uid) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(uid))).toEqual([]);
    const told = first!.map(({ stamp, class: kind, timeTransparent, description, location, organizer }) => ({
      stamp: stamp.date.toISOString(),
      kind,
      busy: timeTransparent?.trim(), // the reader keeps the line break before an alarm
      more: [description, location, organizer],
    }));
    const nothing = [undefined, undefined, undefined];
    const only = { stamp: `${today}T00:00:00.000Z`, kind: "PRIVATE", busy: "TRANSPARENT", more: nothing };
    expect(told).toEqual([only, only]);
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
