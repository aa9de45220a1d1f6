import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { citing } from "#lib/command/drift.ts";
import {
  authorities,
  Authority,
  authorityIds,
  authorityKinds,
  citedByRules,
  ruleIds,
  ruleset,
  type AuthorityId,
} from "#rules";
import source from "../fixtures/authorities.json" with { type: "json" };
import own from "../fixtures/own-authorities.json" with { type: "json" };
import { awaiting } from "./awaiting.ts";

/** What the book writes otherwise than it was given, so that links are https and no two citations are the same. */
const otherwise: Partial<Record<string, object>> = {
  "cbp-crew-parole-2023": { url: "https://online.louisianamaritime.org/2023/09/01/sc-23-026-parole-requests/" },
  "uscis-hp-page": {
    citation:
      "USCIS, Humanitarian or Significant Public Benefit Parole for Aliens Outside the United States (archived Dec. 18, 2020)",
  },
};

/** The records as they were given, and those that only this project keeps. */
const repository = new Map<string, Record<string, unknown>>(
  [...source, ...own].map((record) => [record.id, { ...record, ...otherwise[record.id] }]),
);
const parole = /^(INA 212\(d\)\(5\)\([AB]\)|8 CFR 212\.5\([a-h]\).*)$/;
const folder = "rules/authorities";
const idsIn = (kind: string) => Object.keys(JSON.parse(readFileSync(`${folder}/${kind}.json`, "utf8")) as object);

describe("The book of authorities", () => {
  test.each(authorityIds)("%s is the repository's record, byte for byte", (id) => {
    const { id: _, ...record } = repository.get(id) ?? {};
    expect(Authority.parse(authorities[id])).toEqual(authorities[id]);
    expect(JSON.stringify(authorities[id])).toBe(JSON.stringify(record));
  });

  test("takes no other words for what it was given", () => {
    const changed = source.filter(({ id, text, paraphrase }) => {
      const own = repository.get(id)!;
      return own["text"] !== text || own["paraphrase"] !== paraphrase;
    });
    expect(changed).toEqual([]);
    expect(Object.keys(otherwise)).toHaveLength(2);
  });

  test.each(authorityKinds)("has a file for each %s, and for nothing else", (kind) => {
    expect(idsIn(kind)).toEqual(authorityIds.filter((id) => authorities[id].kind === kind));
  });

  test("holds every record that was given, and no record twice", () => {
    expect(authorityIds.toSorted()).toEqual([...source, ...own].map(({ id }) => id).toSorted());
  });

  test("keeps each text once, and has no other file", () => {
    const records = readdirSync(folder).filter((file) => file.endsWith(".json"));
    expect(records.sort()).toEqual(authorityKinds.map((kind) => `${kind}.json`).sort());
    expect(authorityKinds.flatMap(idsIn)).toEqual(authorityIds);
    expect(readdirSync(`${folder}/words`).sort()).toEqual(records);
    expect(authorityKinds.map((kind) => idsIn(`words/${kind}`))).toEqual(authorityKinds.map(idsIn));
    const texts = authorityIds.flatMap((id) => authorities[id].text ?? []);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test("holds nothing that stands behind nothing", () => {
    const uncited = authorityIds.filter((id) => Object.keys(citing(id)).length === 0);
    expect(uncited.toSorted()).toEqual([...awaiting].toSorted());
  });
});

test("the authorities that rules cite are these and no others", () => {
  expect(new Set(citedByRules)).toEqual(new Set(ruleIds.flatMap((id) => ruleset[id].cites)));
});

test("no rule cites a provision twice", () => {
  expect(ruleIds.filter((id) => new Set(ruleset[id].cites).size < ruleset[id].cites.length)).toEqual([]);
});

test.each(ruleIds)("%s rests on INA 212(d)(5) or 8 CFR 212.5", (id) => {
  const citations = ruleset[id].cites.map((cite: AuthorityId) => authorities[cite].citation);
  expect(citations.filter((citation) => parole.test(citation))).not.toEqual([]);
});
