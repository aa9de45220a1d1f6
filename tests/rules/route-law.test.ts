import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import {
  actors, Authority, deciderIds, deciders, feeAuthorityIds, phases, routeProvisions, RouteStep,
  routeStepIds, routeSteps,
} from "#rules";
import { pathAuthorityIds } from "#rules/path-authorities.ts";
import { routeAuthorities } from "#rules/route/provisions.ts";
import { routeReadings } from "#rules/route/readings.ts";
import words from "#lib/i18n/messages/en/route.json" with { type: "json" };
import source from "../fixtures/authorities.json" with { type: "json" };
import { voices } from "../components/drawn.tsx";
import { tellings } from "../words.ts";

const repository = new Map<string, Record<string, unknown>>(source.map((record) => [record.id, record]));
const own = Object.keys(routeAuthorities) as (keyof typeof routeAuthorities)[];
const readings = Object.keys(routeReadings) as (keyof typeof routeReadings)[];
const rows = [...Object.values(routeSteps), ...Object.values(deciders)];
const cited = new Set<string>(rows.flatMap(({ cites }) => [...cites]));

describe("The law behind the route", () => {
  test.each(own)("%s is the repository's record, byte for byte", (id) => {
    const { id: _, ...record } = repository.get(id) ?? {};
    expect(Authority.parse(routeAuthorities[id])).toEqual(routeAuthorities[id]);
    expect(JSON.stringify(routeAuthorities[id])).toBe(JSON.stringify(record));
  });

  test("each is cited, and none is kept in two places", () => {
    expect([...own, ...readings].filter((id) => !cited.has(id))).toEqual([]);
    const all: string[] = [...pathAuthorityIds, ...feeAuthorityIds, ...own, ...readings];
    expect(new Set(all).size).toBe(all.length);
  });

  test("what was read at second hand says so, quotes nothing and links to the government alone", () => {
    for (const id of readings) {
      const reading = Authority.parse(routeReadings[id]);
      expect(reading).toMatchObject({ text: null, verified: "secondary" });
      expect(new URL(reading.url).hostname).toMatch(/(^|\.)uscis\.gov$/);
      expect(repository.has(id)).toBe(false);
    }
  });
});

const ninetyDays = (day: string) => new Date(Date.parse(day) + 90 * 86_400_000).toISOString().slice(0, 10);

describe("Every step", () => {
  test.each(routeStepIds)("%s fits its schema and cites what exists, each once", (id) => {
    const step = routeSteps[id];
    expect(RouteStep.parse(step)).toEqual(step);
    expect(step.cites.filter((cite) => !Object.hasOwn(routeProvisions, cite))).toEqual([]);
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

  test("who decides cites what exists", () => {
    for (const id of deciderIds) {
      expect(deciders[id].cites.filter((cite) => !Object.hasOwn(routeProvisions, cite))).toEqual([]);
    }
  });
});

const sorted = (ids: Iterable<string>) => [...ids].sort();
const said = (message: string) =>
  tellings(message, voices).map((values) => String(new IntlMessageFormat(message, "en").format(values)));
const told = [...Object.values(words.steps).flatMap(({ title, text }) => [title, text]), ...Object.values(words.deciders)];

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
        "\\bwill be (approved|granted|let in)", "guarantee", "\\bmust\\b", "sponsor", "must be admissible",
        "renew", "\\$\\d", "you qualify", "\\beligible\\b",
      ].join("|"), "i",
    );
    expect(told.flatMap(said).filter((text) => wrong.test(text))).toEqual([]);
    expect(said(words.steps["re-parole"].text)[0]).toMatch(/^No rule lets a person extend parole\./);
    expect(said(words.steps["after-denial"].text)[0]).toMatch(/no appeal/);
  });
});
