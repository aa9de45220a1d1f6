import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FindLawyer } from "#components/help/FindLawyer.tsx";
import { Reviewed } from "#components/provision/Reviewed.tsx";
import { overdueIn } from "#lib/overdue/overdue.ts";
import { authorities, determine, readAdvisories, version, type Answers } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { drawn, read } from "./drawn.tsx";
import { inResult, wholeResult } from "./result.tsx";
import { inMarkup, type Found } from "./roles.ts";

const notices = readAdvisories(readFileSync("public/advisories.json", "utf8"));
if (!notices.ok) throw new Error("the notices cannot be read");
const { advisories } = notices;
const citizen = personOf("A US citizen asks for herself");
const donor = personOf("A matched kidney donor");
const held = personOf("A pregnant woman is held by ICE");
const child = personOf("A child travelling with her mother");

const late = "2028-01-01";
const page = (answers: Answers, day: string) => inMarkup(drawn(wholeResult(answers, { notices }), day));
const notesOf = (result: Found) => result.all("note");
const linesOf = (result: Found) => notesOf(result).filter((note) => note.attribute("data-overdue") !== undefined);
const textsOf = (some: Found[]) => some.map(({ text }) => text);
const overdueOf = (answers: Answers, day: string) =>
  overdueIn({ answers, determination: determine(answers), notices: advisories, country: null }, day);
const isToldBeside =
  /was due (for a new check|by)|(It|text|amount|things) may have changed|may be out of date|new check, .{1,30}, has passed/;

describe("What was due for a new check", () => {
  test.each(checkCases)("is one line at the end of the result, long after: $name", ({ answers }) => {
    const result = page(answers, late);
    const [line, ...others] = linesOf(result);
    expect(textsOf(others)).toEqual([]);
    expect(line?.text).toMatch(
      /^Some of this page was due for a new check, the first of it by .+, and may have changed: .+\.$/,
    );
    const ages = notesOf(result).filter((note) => note.attribute("class")?.startsWith("rules-age"));
    const body = textsOf(ages).reduce((text, age) => text.replace(age, ""), result.before(line!));
    expect(body).not.toMatch(isToldBeside);
    expect(result.after(line!)).toBe(`Rules version ${version.version}. Sources last checked on November 26, 2026.`);
  });

  test("is no line where nothing is overdue: a citizen, two days after the rules", () => {
    expect(textsOf(linesOf(page(citizen, "2026-11-28")))).toEqual([]);
  });

  test("is named by its subjects, with the first day: a donor on December 16, 2026", () => {
    expect(textsOf(linesOf(page(donor, "2026-12-16")))).toEqual([
      "Some of this page was due for a new check, the first of it by November 27, 2025, and may have changed: costs, route and steps, and notices on policy.",
    ]);
  });

  test.each([
    ["fees", donor, "2026-12-10"],
    ["steps", donor, "2025-11-27"],
    ["paths", held, "2026-10-25"],
    ["warnings", held, "2024-09-05"],
    ["notices", child, "2026-12-10"],
    ["help", citizen, "2027-02-19"],
    ["texts", citizen, "2027-05-25"],
  ] as const)("counts the %s from the day after their review, and not before", (subject, answers, day) => {
    const after = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(overdueOf(answers, day)?.subjects ?? []).not.toContain(subject);
    expect(overdueOf(answers, after)?.subjects ?? []).toContain(subject);
  });
});

describe("Outside a result a note stands beside what it speaks of", () => {
  const beside = "The day for a new check, May 25, 2027, has passed.";
  const text = <Reviewed provision={authorities["ina-212-d-5-A"]} />;

  test("beside a provision on the law page and in the memo", () => {
    expect(read(drawn(text, late))).toContain(beside);
    expect(read(drawn(inResult(donor, text), late))).not.toContain(beside);
  });

  test("beside an address of help", () => {
    const help = <FindLawyer open answers={donor} />;
    expect(read(drawn(help, late))).toContain("A check was due by");
    expect(read(drawn(inResult(donor, help), late))).not.toContain("A check was due by");
  });
});
