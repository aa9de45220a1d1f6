import { describe, expect, test } from "vitest";
import { evidenceFor, evidenceIds } from "#rules";
import { locales } from "#lib/i18n/locales.ts";
import { casesOf, mostCases, packetOf, stagesOf, type Screened } from "#lib/intake/sending/packet.ts";
import { mostParties } from "#lib/intake/sealed/contact.ts";
import { padded } from "#lib/intake/sealed/seal.ts";
import { Stage1, Stage2 } from "#lib/intake/sealed/stages.ts";
import { pastIn } from "#lib/short-result/past.ts";
import { caseAnswers, personOf } from "../../rules/cases.ts";
import { contact, id } from "./world.ts";

const today = "2026-11-27";
const retention = { unclearedDays: 14, retentionDays: 3650, registerDays: 365 };
const place = { firm: `f${"x".repeat(30)}`, id };
const every = Object.fromEntries(evidenceIds.map((paper) => [paper, true as const]));
const screened = (answers: Screened["answers"], number: number, ticks: Screened["ticks"] = {}): Screened => ({
  number,
  answers,
  ticks,
});
const sizeOf = (one: Screened) =>
  JSON.stringify(casesOf({ people: [one], here: one.number, leavesOutPast: false, today })).length;
const listed = (answers: Screened["answers"]) =>
  Object.fromEntries(evidenceFor(answers).map((item) => [item.id, true as const]));

/** The longest line in any script: three bytes a letter is the most that a line in UTF-16 can take. */
const longest = (length: number) => "ქ".repeat(length);
const longestContact = {
  ...contact,
  parties: Array.from({ length: mostParties }, () => ({
    role: "opposing" as const,
    name: longest(60),
    latin: longest(60),
    aliases: longest(60),
    birthYear: 1999,
  })),
  channel: "whatsapp" as const,
  address: longest(80),
  through: longest(60),
  hours: "afternoon" as const,
  timeZone: "x".repeat(50),
  interpreter: longest(60),
  access: longest(120),
  urgentBy: today,
};

describe("the largest packet fits its sizes", () => {
  const sorted = caseAnswers
    .map((answers, at) => screened(answers, at + 1, listed(answers)))
    .sort((one, other) => sizeOf(other) - sizeOf(one));

  test.each(locales)(
    "in %s: as many people as are taken, with the longest names and every paper of their lists",
    (locale) => {
      const people = sorted.slice(0, mostCases);
      const cases = casesOf({ people, here: people[0]!.number, leavesOutPast: false, today });
      expect(cases).toHaveLength(mostCases);
      const page = `https://${"x".repeat(240)}.example`;
      const packet = packetOf({ contact: longestContact, cases, leavesOutPast: false, today, locale, retention, page });
      const [one, two] = stagesOf(packet, place);
      expect([Stage1.safeParse(one).success, Stage2.safeParse(two).success]).toEqual([true, true]);
      expect([padded(one, 1)?.length, padded(two, 2)?.length]).toEqual([8192, 32768]);
    },
  );

  test("and where more papers are ticked than any list holds, as many people go as fit", () => {
    const people = sorted.slice(0, 12).map((one, at) => ({ ...one, number: at + 1, ticks: every }));
    const cases = casesOf({ people, here: 1, leavesOutPast: false, today });
    expect(cases.length).toBeGreaterThan(4);
    expect(cases.length).toBeLessThan(mostCases + 1);
    const packet = packetOf({ contact, cases, leavesOutPast: false, today, locale: "fa-AF", retention });
    expect(padded(stagesOf(packet, place)[1], 2)).not.toBeNull();
  });
});

describe("the people of a packet", () => {
  const [first, second] = [personOf("A tourist"), caseAnswers[0]!];

  test("begin with the one on the screen, and leave out those who have not begun", () => {
    const people = [screened(first, 1), screened(second, 2), screened({}, 3)];
    const cases = casesOf({ people, here: 2, leavesOutPast: false, today });
    expect(cases.map(({ answers }) => answers.requestBases)).toEqual([second.requestBases, first.requestBases]);
  });

  test("go without their past where the person leaves it out", () => {
    const people = caseAnswers.slice(0, 8).map((answers, at) => screened(answers, at + 1));
    const cases = casesOf({ people, here: 1, leavesOutPast: true, today });
    expect(cases.flatMap(({ answers }) => pastIn(answers))).toEqual([]);
    expect(people.flatMap(({ answers }) => pastIn(answers)).length).toBeGreaterThan(0);
  });
});
