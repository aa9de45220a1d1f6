import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "#rules";
import { readCases } from "#rules/cases";
import { checkCases } from "./cases.ts";

const outcome = "needs-attorney";
const abroad = { screeningFor: "myself", personUsStatus: "none", personLocation: "outside-us" };
const detained = { ...abroad, personLocation: "in-custody" };
const whole = { id: "abroad", name: "A person abroad.", answers: abroad, outcome };
const like = (id: string, of: string, but: object = {}) => ({ id, name: "Another person.", like: of, but, outcome });
const answersOf = (...cases: object[]) => {
  const { cases: read, problems } = readCases(cases);
  expect(problems).toEqual([]);
  return read.map(({ answers }) => answers);
};

describe("A case that is like another", () => {
  test("has the answers of the other, but for those in which it differs", () => {
    expect(answersOf(whole, like("held", "abroad", { personLocation: "in-custody" }))).toEqual([abroad, detained]);
  });

  test("was not asked what it sets to null", () => {
    const [, bare] = answersOf(whole, like("bare", "abroad", { personLocation: null }));
    expect(bare).toEqual({ screeningFor: "myself", personUsStatus: "none" });
  });

  test("may stand before the other, and be like one that is like a third", () => {
    const second = like("second", "held", { screeningFor: "client" });
    const held = like("held", "abroad", { personLocation: "in-custody" });
    expect(answersOf(second, held, whole)).toEqual([{ ...detained, screeningFor: "client" }, detained, abroad]);
  });

  test("inherits answers alone: what the rules must find stands with each case", () => {
    const { cases } = readCases([{ ...whole, mustCite: ["INA"], rests: "refers" }, like("second", "abroad")]);
    expect(cases[1]).toEqual({ id: "second", name: "Another person.", answers: abroad, outcome });
  });

  test("leaves the other as it is", () => {
    const source = [whole, like("held", "abroad", { personLocation: "in-custody", personUsStatus: "not-sure" })];
    const before = structuredClone(source);
    readCases(source);
    expect(source).toEqual(before);
  });
});

describe("A case is refused, with its id and the reason, that", () => {
  test.each<[what: string, cases: object[], problem: RegExp]>([
    ["is like nobody", [like("a", "nobody")], /^a is like nobody, which is no case$/],
    ["is like itself", [like("a", "a")], /^a is like a: a circle$/],
    ["is like one that is like it", [like("a", "b"), like("b", "a")], /^a is like b is like a: a circle$/],
    [
      "answers what is not asked",
      [{ ...whole, answers: { ...abroad, medSerious: "yes" } }],
      /medSerious is not asked$/,
    ],
    ["inherits what is not asked", [whole, like("b", "abroad", { medSerious: "yes" })], /^b: medSerious is not asked$/],
    ["drops what the other does not answer", [whole, like("b", "abroad", { medSerious: null })], /^b drops medSerious/],
    ["answers no question", [like("b", "abroad", { age: "yes" }), whole], /^b\.answers: .*"age"/],
    ["gives an answer that is not offered", [whole, like("b", "abroad", { personLocation: "moon" })], /^b.*personLoc/],
    ["has the id of another", [whole, whole], /^abroad: stands twice$/],
    ["has an id of other letters", [{ ...whole, id: "A b" }], /^case 1\.id: not an id/],
    ["has neither answers nor another", [{ id: "a", name: "A.", outcome }], /^case 1\.answers: /],
    ["has both", [{ ...whole, ...like("b", "abroad") }], /^case 1: .*"answers"/],
    ["must lead to no known outcome", [{ ...whole, outcome: "granted" }], /^case 1\.outcome: /],
    ["expects a state that is none", [{ ...whole, requirements: { "seeking-entry": "so-so" } }], /seeking-entry: /],
  ])("%s", (_, cases, problem) => {
    expect(readCases(cases).problems.filter((one) => problem.test(one))).not.toEqual([]);
  });

  test("is anything else", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (source) => {
        expect(readCases(source).problems).not.toEqual([]);
      }),
    );
  });
});

describe("The check cases", () => {
  const files = readdirSync("rules/cases").filter((file) => file.endsWith(".json"));
  const written = new Map(files.map((file) => [file, readJson(readFileSync(`rules/cases/${file}`, "utf8"))]));

  test.each([...written])("in %s are JSON in which no key stands twice", (_, json) => {
    expect(json).toMatchObject({ ok: true, repeated: [] });
  });

  test("of all files are read", () => {
    const ids = [...written.values()].flatMap((json) => (json.ok ? (json.value as { id: string }[]) : []));
    expect(checkCases.map(({ id }) => id).sort()).toEqual(ids.map(({ id }) => id).sort());
  });
});
