import { readFileSync } from "node:fs";
import { serialize, serializeOuter } from "parse5";
import type { ReactElement } from "react";
import { describe, expect, test, vi } from "vitest";
import { AdvisoriesPart } from "#components/result/parts/FoldedParts.tsx";
import type { Notices } from "#components/case/useAdvisories.ts";
import { countryNames } from "#lib/i18n/countries.ts";
import { saveNationality } from "#lib/tab/nationality.ts";
import { Answers, countries, readAdvisories } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { storeIn } from "../store.ts";
import { drawn, today, voices, words, type Voice } from "./drawn.tsx";
import { inResult, wholeResult } from "./result.tsx";
import { inMarkup, outwardIn, type Found } from "./roles.ts";

const notices = readAdvisories(readFileSync("public/advisories.json", "utf8"));
const bad: Notices = { ok: false, why: "not-here" };
const people = checkCases;
const child = personOf("A child travelling with her mother");

/** Draws in a tab that keeps this country. */
const drawnWith = (country: string, page: ReactElement, day = today): string => {
  vi.stubGlobal("sessionStorage", storeIn(new Map()));
  vi.stubGlobal("window", { name: "" });
  saveNationality(country || null);
  const html = drawn(page, day);
  vi.unstubAllGlobals();
  return html;
};

const markup = (
  answers: Answers,
  { day = today, voice = "myself" as Voice, from = notices as Notices, country = "" } = {},
) => drawnWith(country, inResult(answers, <AdvisoriesPart />, { voice, notices: from }), day);
const page = (...of: Parameters<typeof markup>) => inMarkup(markup(...of));
const headings = (part: Found) => part.all("heading", { level: 3 }).map(({ text }) => text);
const suspended = "Entry is suspended for people from 39 countries";

describe("Notices on policy", () => {
  test("a person from Haiti sees that entry is suspended, as of which day, from what source, and when next", () => {
    const part = page(child, { country: "HT" });
    expect(headings(part)[0]).toBe(suspended);
    expect(part.text).toContain("As of September 26, 2026: Proclamations 10949 and 10998 suspend entry");
    expect(part.text).toContain("Dated January 2026. We know it secondhand");
    expect(part.text).toContain("This is due for a new check by December 25, 2026.");
    expect(outwardIn(part)).toContainEqual(expect.stringMatching(/^https:\/\/vialtopartners\.com/));
    const selected = part.one("combobox").having("selected");
    expect(selected.map((option) => [option.attribute("value"), option.text])).toEqual([["HT", "Haiti"]]);
  });

  test("a person who names no country, or France, sees it not", () => {
    expect(headings(page(child))).not.toContain(suspended);
    expect(headings(page(child, { country: "FR" }))).not.toContain(suspended);
  });

  test("a person inside the US is asked for no country, and one kept from before selects nothing", () => {
    const inside = page(personOf("A man overstayed and lives in the US"), { country: "HT" });
    expect(inside.all("combobox")).toEqual([]);
    expect(headings(inside)).not.toContain(suspended);
    expect(headings(inside)).toContain("Inside the US, a “no” can start a case in court");
  });

  test("a notice says when it is looked at again, and past that day no more", () => {
    const due = "This is due for a new check by December 25, 2026.";
    expect(page(child, { country: "HT", day: "2026-12-25" }).text).toContain(due);
    expect(page(child, { country: "HT", day: "2026-12-26" }).text).not.toContain(due);
  });

  describe.each([
    ["that is not there", bad],
    ["that is cut off", readAdvisories("{")],
    ["without its notices", readAdvisories('{"version":1}')],
  ])("a file %s leaves the built-in notice, and no question about a country:", (_, from) => {
    test.each(people.filter((_, at) => at % 16 === 0))("$name", ({ answers }) => {
      const part = page(answers, { from });
      expect(part.text).toContain(words("advisories.unread"));
      expect([...part.all("combobox"), ...headings(part)]).toEqual([]);
    });
  });

  test("while they are on their way nothing is said", () => expect(markup(child, { from: null })).toBe(""));

  const visitors = people
    .filter((_, at) => at % 4 === 0)
    .map(({ name, answers }, at) => ({ name, answers, voice: voices[at % 3]!, country: countries[4 * at]! }));
  test.each(visitors)("no word is missing and no promise is made, as $voice from $country: $name", (visitor) => {
    const { answers, voice, country } = visitor;
    expect(page(answers, { voice, country }).text).not.toMatch(/undefined|advisories\.|\{|%/);
  });
});

test.each([
  ["the notices of today", notices],
  ["a file that is not there", bad],
])("With %s, the rest of the result is the same as before they came", (_, from) => {
  const rest = (from: Notices, country: string) => {
    const result = inMarkup(drawnWith(country, wholeResult(child, { voice: "myself", notices: from })));
    const [part] = result.all("region", words("parts.headings.advisories"));
    expect(part === undefined).toBe(from === null);
    return part ? serialize(result.node).replace(serializeOuter(part.node), "") : serialize(result.node);
  };
  const without = rest(null, "");
  expect(rest(from, "HT")).toBe(without);
});

test.each([[["en-US"]], [["ht", "fr", "en"]], [["ar"]]])(
  "Countries stand by name, each once, also in a language that Intl does not know: %j",
  (intl) => {
    const names = countryNames(intl);
    expect(new Set(names.map(({ name }) => name)).size).toBe(countries.length);
    expect(names.filter(({ code, name }) => code === name)).toEqual([]);
  },
);
