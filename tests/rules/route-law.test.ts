import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { actors, authorities, deciderIds, deciders, phases, RouteStep, routeStepIds, routeSteps } from "#rules";
import words from "#lib/i18n/messages/en/route.json" with { type: "json" };
import { voices } from "../components/drawn.tsx";
import { tellings } from "../words.ts";

describe("The pages that the route was read from at second hand", () => {
  test.each(["i-131-page-2026", "i-131-addresses-2026", "parole-steps-2021"] as const)(
    "%s says so, quotes nothing and links to USCIS",
    (id) => {
      expect(authorities[id]).toMatchObject({ text: null, verified: "secondary" });
      expect(new URL(authorities[id].url).hostname).toMatch(/(^|\.)uscis\.gov$/);
    },
  );
});

const ninetyDays = (day: string) => new Date(Date.parse(day) + 90 * 86_400_000).toISOString().slice(0, 10);

describe("Every step", () => {
  test.each(routeStepIds)("%s fits its schema and cites what exists, each once", (id) => {
    const step = routeSteps[id];
    expect(RouteStep.parse(step)).toEqual(step);
    expect(step.cites.filter((cite) => !Object.hasOwn(authorities, cite))).toEqual([]);
    expect(new Set(step.cites).size).toBe(step.cites.length);
    if (step.checked) expect(step.checked.reviewBy).toBe(ninetyDays(step.checked.on));
    if (step.opens) expect(step.cites).toContain(step.opens);
  });

  test("that rests on USCIS's pages of 2026 says when they were last checked", () => {
    const fresh = ["i-131-page-2026", "i-131-addresses-2026", "uscis-pa-2026-05", "uscis-expedite-2024"];
    const dated = routeStepIds.filter((id) => routeSteps[id].cites.some((cite) => fresh.includes(cite)));
    expect(dated.length).toBeGreaterThan(5);
    expect(dated.filter((id) => !routeSteps[id].checked)).toEqual([]);
  });

  test.each(deciderIds)("who decides cites what exists: %s", (id) => {
    expect(deciders[id].cites.filter((cite) => !Object.hasOwn(authorities, cite))).toEqual([]);
  });
});

const sorted = (ids: Iterable<string>) => [...ids].sort();
const said = (message: string) =>
  tellings(message, voices).map((values) => String(new IntlMessageFormat(message, "en").format(values)));
const told = [
  ...Object.values(words.steps).flatMap(({ title, text }) => [title, text]),
  ...Object.values(words.deciders),
];

describe("The words of the route", () => {
  test("every step, decider, actor and stretch has words, and no others have", () => {
    expect(sorted(Object.keys(words.steps))).toEqual(sorted(routeStepIds));
    expect(sorted(Object.keys(words.deciders))).toEqual(sorted(deciderIds));
    expect(sorted(Object.keys(words.actors))).toEqual(sorted(actors));
    expect(Object.keys(words.phases)).toEqual([...phases]);
  });

  test.each(routeStepIds)("%s is named by a noun phrase and told in sentences of twenty words at most", (id) => {
    const { title, text, ...more } = words.steps[id];
    expect(more).toEqual({});
    expect(title).not.toMatch(/[.?]$/);
    const sentences = said(text).flatMap((one) => one.split(/(?<=[.?])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
    expect(sentences.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([]);
  });

  test("none promises, orders or repeats a popular mistake about the law", () => {
    const wrong = new RegExp(
      [
        "\\bwill be (approved|granted|let in)",
        "guarantee",
        "\\bmust\\b",
        "sponsor",
        "must be admissible",
        "renew",
        "\\$\\d",
        "you qualify",
        "\\beligible\\b",
      ].join("|"),
      "i",
    );
    expect(told.flatMap(said).filter((text) => wrong.test(text))).toEqual([]);
    expect(said(words.steps["re-parole"].text)[0]).toMatch(/^No rule lets a person extend parole\./);
    expect(said(words.steps["after-denial"].text)[0]).toMatch(/no appeal/);
  });
});
