import { describe, expect, test } from "vitest";
import { datesFor, lookAgain, purposes } from "#lib/calendar/dates.ts";
import { calendarFile } from "#lib/calendar/file.ts";
import messages from "#lib/i18n/messages/en/whole.ts";
import { casePeople } from "../rules/cases.ts";
import { today } from "./some-days.ts";

const { titles } = messages.calendar;

/** The file of somebody who typed a day that matters. */
const fileOf = (answers: (typeof casePeople)[number]["answers"]): string => {
  const typed = { deadline: "2027-01-15", lookAgain: lookAgain(answers, today) };
  const entries = datesFor(answers, today, typed).map(({ purpose, day }) => ({
    day,
    title: titles[purpose],
    early: purpose === "deadline",
  }));
  const file = calendarFile(entries, today);
  if (!file.ok) throw new Error(file.why);
  return file.text;
};

/** Words that any calendar holds: of its own format, and of days and looking. */
const ofAnyCalendar =
  /^(action|again|alarm|calendar|check|date|dates|display|keep|look|private|start|summary|transparent|true|version)$/;
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
const little = /^(all|and|but|end|for|not|the)$/;

/** Every word of every question, option and hint. */
const canaries = [...wordsOf(JSON.stringify(messages.questions))].filter(
  (word) => !ofAnyCalendar.test(word) && !little.test(word),
);

/** The file without identifiers, which are random letters, and as it is before its lines are folded. */
const seen = (text: string) => text.replaceAll("\r\n ", "").replace(/^UID:.*$/gm, "");

describe("What others see in a calendar", () => {
  test("is a title of its own for each purpose", () => {
    expect(Object.keys(titles)).toEqual([...purposes]);
    expect(new Set(Object.values(titles)).size).toBe(purposes.length);
  });

  test.each(casePeople)("holds no word of the questions or of the service: $name", ({ answers }) => {
    const found = wordsOf(seen(fileOf(answers)));
    expect(canaries.length).toBeGreaterThan(500);
    expect(canaries.filter((word) => found.has(word))).toEqual([]);
    expect([...found]).not.toContain("parole");
  });

  test("has no description but the title again, no address and no other mark of where it was made", () => {
    const lines = seen(fileOf(casePeople[0]!.answers)).split("\r\n");
    const described = lines.flatMap((line) => (line.startsWith("DESCRIPTION:") ? [line.slice(12)] : []));
    expect(Object.values(titles)).toContainEach(described);
    expect(lines.filter((line) => /^(URL|NAME|X-WR-|LOCATION|ORGANIZER|CATEGORIES|COMMENT)/.test(line))).toEqual([]);
    expect(lines).toContain("PRODID:-//Calendar//dates//EN");
  });
});
