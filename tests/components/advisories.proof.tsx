import { readFileSync } from "node:fs";
import type { ReactElement } from "react";
import { describe, expect, test, vi } from "vitest";
import { AdvisoriesPart } from "#components/result/parts/FoldedParts.tsx";
import type { Notices } from "#components/case/useAdvisories.ts";
import { countryNames } from "#lib/i18n/countries.ts";
import { saveNationality } from "#lib/tab/nationality.ts";
import { Answers, countries, readAdvisories } from "#rules";
import { checkCases, personOf } from "../rules/cases.ts";
import { storeIn } from "../store.ts";
import { drawn, read, today, voices, words, type Voice } from "./drawn.tsx";
import { inResult, wholeResult } from "./result.tsx";

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

const page = (
  answers: Answers,
  { day = today, voice = "myself" as Voice, from = notices as Notices, country = "" } = {},
) => drawnWith(country, inResult(answers, <AdvisoriesPart />, { voice, notices: from }), day);
const headings = (html: string) => [...html.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, words]) => read(words!));
const suspended = "Entry is suspended for people from 39 countries";

describe("Notices on policy", () => {
  test("a person from Haiti sees that entry is suspended, as of which day, from what source, and when next", () => {
    const html = page(child, { country: "HT" });
    expect(headings(html)[0]).toBe(suspended);
    expect(read(html)).toContain("As of September 26, 2026: Proclamations 10949 and 10998 suspend entry");
    expect(read(html)).toContain("Dated January 2026. We know it secondhand");
    expect(read(html)).toContain("This is due for a new check by December 25, 2026.");
    expect(html).toMatch(/href="https:\/\/vialtopartners\.com[^"]*" target="_blank" rel="noreferrer/);
    expect(html).toContain('<option value="HT" selected="">Haiti</option>');
  });

  test("a person who names no country, or France, sees it not", () => {
    expect(headings(page(child))).not.toContain(suspended);
    expect(headings(page(child, { country: "FR" }))).not.toContain(suspended);
  });

  test("a person inside the US is asked for no country, and one kept from before selects nothing", () => {
    const inside = page(personOf("A man overstayed and lives in the US"), { country: "HT" });
    expect(inside).not.toContain("<select");
    expect(headings(inside)).not.toContain(suspended);
    expect(headings(inside)).toContain("Inside the US, a “no” can start a case in court");
  });

  test("a notice says when it is looked at again, and past that day no more", () => {
    const due = "This is due for a new check by December 25, 2026.";
    expect(read(page(child, { country: "HT", day: "2026-12-25" }))).toContain(due);
    expect(read(page(child, { country: "HT", day: "2026-12-26" }))).not.toContain(due);
  });

  describe.each([
    ["that is not there", bad],
    ["that is cut off", readAdvisories("{")],
    ["without its notices", readAdvisories('{"version":1}')],
  ])("a file %s leaves the built-in notice, and no question about a country:", (_, from) => {
    test.each(people.filter((_, at) => at % 16 === 0))("$name", ({ answers }) => {
      const html = page(answers, { from });
      expect(read(html)).toContain(words("advisories.unread"));
      expect(html).not.toMatch(/<select|<h3/);
    });
  });

  test("while they are on their way nothing is said", () => expect(page(child, { from: null })).toBe(""));

  const visitors = people
    .filter((_, at) => at % 4 === 0)
    .map(({ name, answers }, at) => ({ name, answers, voice: voices[at % 3]!, country: countries[4 * at]! }));
  test.each(visitors)("no word is missing and no promise is made, as $voice from $country: $name", (visitor) => {
    const { answers, voice, country } = visitor;
    expect(read(page(answers, { voice, country }))).not.toMatch(/undefined|advisories\.|\{|%/);
  });
});

test.each([
  ["the notices of today", notices],
  ["a file that is not there", bad],
])("With %s, the rest of the result is the same as before they came", (_, from) => {
  const rest = (from: Notices, country: string) => {
    const html = drawnWith(country, wholeResult(child, { voice: "myself", notices: from }));
    return html.replace(/<section [^>]*aria-labelledby="advisories".*?<\/section>/s, "");
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
