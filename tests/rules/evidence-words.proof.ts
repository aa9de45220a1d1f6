import { expect, test } from "vitest";
import words from "#lib/i18n/messages/en/evidence.json" with { type: "json" };
import knowers from "#lib/i18n/messages/en/knowers.json" with { type: "json" };
import { authorities } from "#rules";
import { evidenceMarks } from "#rules/plan/evidence/evidence.ts";
import { evidence, evidenceIds } from "#rules/plan/evidence/papers.ts";
import { evidenceRisks, generalGroups, issuers } from "#rules/plan/evidence/row.ts";

test.each(evidenceIds)("%s has a name, and says why, what is strong and what is weak", (id) => {
  const { name, why, strong, weak, ...more } = words.papers[id];
  expect([name, why, strong, weak].map((part) => part.trim())).not.toContain("");
  expect(more).toEqual({});
  expect(name).not.toMatch(/[.?]$/);
  expect(why.match(/[.?](?=\s|$)/g)).toHaveLength(1);
});

test.each(evidenceIds)("%s claims the instructions or the manual only where it cites them", (id) => {
  const said = Object.values(words.papers[id]).join(" ");
  const { cites } = evidence[id];
  if (/form instructions/i.test(said)) {
    expect(cites.map((cite) => authorities[cite].kind)).toContain("instructions");
  }
  if (/manual of the State Department/.test(said)) expect(cites).toContain("fam-202-4");
  if (/in 2020/.test(said)) expect(cites).toContain("uscis-adoption-2020");
  expect(said).not.toMatch(/\b(law|regulation|rule)\b[^.]*\b(requires?|demands?|needs?)\b|\brequired\b/i);
});

test("no words stand without a paper, an issuer, a group, a mark or a risk, and none is missing", () => {
  const own = issuers.filter((issuer) => !Object.hasOwn(knowers, issuer));
  expect(Object.keys(words.papers).sort()).toEqual([...evidenceIds].sort());
  expect(Object.keys(words.issuers).sort()).toEqual([...own].sort());
  expect(Object.keys(words.groups)).toEqual([...generalGroups]);
  expect(Object.keys(words.marks)).toEqual([...evidenceMarks]);
  expect(Object.keys(words.risks)).toEqual([...evidenceRisks]);
});

const textsIn = (one: object | string): string[] =>
  typeof one === "string" ? [one] : Object.values(one).flatMap(textsIn);

test("the words are plain: no order, no promise, no long sentence, no straight quote", () => {
  const texts = textsIn(words);
  const orders = /\b(must|should|shall|simply|just|illegal|alien|unfortunately|guarantee\w*|you|your)\b/i;
  expect(texts.filter((text) => orders.test(text) || /[!'"%]/.test(text))).toEqual([]);
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?])\s+/));
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
});
