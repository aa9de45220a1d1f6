import { afterAll, describe, expect, test } from "vitest";
import { relevant } from "#lib/questionnaire/walk.ts";
import { questionIds } from "#rules";
import { asked } from "#lib/questionnaire/walk.ts";
import { checkCases } from "../rules/cases.ts";
import { plainText } from "../components/page-text.ts";
import { squashed, withoutOutline } from "../components/told.tsx";
import { tree } from "../components/tree.ts";
import russian from "#lib/i18n/messages/ru/keep.json" with { type: "json" };
import { leftOverIn } from "./leftOver.ts";
import { rawIn, readIn } from "./reading.tsx";
import { earlyOf, peopleOf, place, resultOf, textOf, toolsOf, wayOf } from "./screens.tsx";

// Written in another alphabet: what was left in English stands out on it.
const locale = "ru";
await readIn(locale);
// Files of tests share their modules: the next would read in Russian, too.
afterAll(() => readIn("en"));
const leftOver = leftOverIn(locale);

const people = checkCases.filter((_, at) => at % 3 === 0).map(({ name, answers }) => [name, answers] as const);
const told = checkCases.map(({ answers }) => relevant({ ...answers, screeningFor: "relative" }));

describe("in Russian nothing is left in English, unless it is marked as such", () => {
  test.each(questionIds)("at the question %s", (id) => {
    const answers = told.find((one) => asked(one).includes(id)) ?? { screeningFor: "relative" };
    const html = place(id, answers, "relative");
    expect([...leftOver(html), ...rawIn(html)]).toEqual([]);
  });

  test("among the people of a tab", () => {
    expect(peopleOf(told[0]!).flatMap(leftOver)).toEqual([]);
  });

  test.each(people)("for %s", (_, answers) => {
    const theirs = relevant({ ...answers, screeningFor: "relative" });
    const screens = [
      ...wayOf(theirs, "relative"),
      ...earlyOf(theirs, "relative"),
      resultOf(theirs, "relative"),
      toolsOf(theirs, "relative"),
    ];
    expect([...new Set(screens.flatMap((html) => [...leftOver(html), ...rawIn(html)]))]).toEqual([]);
  });
});

describe("in Russian the copied text says what the page says", () => {
  test.each(people)("to %s", (_, answers) => {
    const theirs = relevant({ ...answers, screeningFor: "relative" });
    const page = plainText(tree(resultOf(theirs, "relative")));
    expect(squashed(withoutOutline(textOf(theirs, "relative"), russian.lawyer))).toBe(squashed(page));
  });
});

test.each([
  ["<p>Это Humanitarian вопрос</p>", ["Humanitarian"]],
  ['<p>Это <span lang="en">Humanitarian</span> вопрос</p>', []],
  ['<button aria-label="Change">Изменить</button>', ["Change"]],
  ["<a>https://www.uscis.gov/i-131</a>", []],
])("%s leaves %j", (html, words) => expect(leftOver(html)).toEqual(words));
