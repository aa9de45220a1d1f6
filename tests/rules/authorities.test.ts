import { expect, test } from "vitest";
import { authorities, Authority, authorityIds, ruleIds, ruleset, type AuthorityId } from "#rules";
import source from "../fixtures/authorities.json" with { type: "json" };

const repository = new Map<string, Record<string, unknown>>(source.map((record) => [record.id, record]));
const cited = new Set(ruleIds.flatMap((id) => ruleset[id].cites));
const parole = /^(INA 212\(d\)\(5\)\([AB]\)|8 CFR 212\.5\([a-h]\).*)$/;

test.each(authorityIds)("%s is the repository's record, byte for byte", (id) => {
  const { id: _, ...record } = repository.get(id) ?? {};
  expect(Authority.parse(authorities[id])).toEqual(authorities[id]);
  expect(JSON.stringify(authorities[id])).toBe(JSON.stringify(record));
});

test("every provision kept is cited by some rule", () => {
  expect(authorityIds.filter((id) => !cited.has(id))).toEqual([]);
});

test("every provision cited is kept", () => {
  expect([...cited].filter((id) => !Object.hasOwn(authorities, id))).toEqual([]);
});

test("no rule cites a provision twice", () => {
  expect(ruleIds.filter((id) => new Set(ruleset[id].cites).size < ruleset[id].cites.length)).toEqual([]);
});

test.each(ruleIds)("%s rests on INA 212(d)(5) or 8 CFR 212.5", (id) => {
  const citations = ruleset[id].cites.map((cite: AuthorityId) => authorities[cite].citation);
  expect(citations.filter((citation) => parole.test(citation))).not.toEqual([]);
});
