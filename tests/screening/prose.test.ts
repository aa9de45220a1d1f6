import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Answers } from "#rules";
import model from "../fixtures/questions.json" with { type: "json" };
import { gating, parseWhen } from "./prose.ts";

const cells = (line: string) => line.split("|").map((cell) => cell.trim());
/** The question tables of the model's text. */
const tables = readFileSync(".github/docs/decision-model.md", "utf8")
  .split("\n")
  .map(cells)
  .filter(([, id, tier]) => /^`\w+`/.test(id ?? "") && /^(decides|adds)$/.test(tier ?? ""))
  .map(([, id, tier, kind, options, when]) => ({
    id: id!.split("`")[1],
    tier,
    kind,
    options: options!.split(" · "),
    when,
  }));

test("the model's text and its question list ask the same questions, at the same time", () => {
  expect(tables).toEqual(
    model.questions.map(({ id, tier, kind, options, when }) => ({ id, tier, kind, options, when })),
  );
});

describe("What the model writes under asked when", () => {
  const abroad: Answers = { personUsStatus: "none", personLocation: "outside-us" };

  test.each<[string, Answers, boolean]>([
    ["always", {}, true],
    ["personUsStatus is not us-citizen", {}, false],
    ["personUsStatus is not us-citizen", { personUsStatus: "us-citizen" }, false],
    ["personUsStatus is not us-citizen", { personUsStatus: "not-sure" }, true],
    ["personLocation inside-us or not-sure; personUsStatus none", abroad, false],
    ["personLocation inside-us, outside-us or not-sure; personUsStatus none", abroad, true],
    ["personIsMinor yes, or personLocation outside-us", abroad, true],
    ["requestBases has adoption, fwvp or immvi", { requestBases: { caregiver: true, immvi: true } }, true],
    ["requestBases has adoption, or fwvp with personIsMinor yes", { requestBases: { fwvp: true } }, false],
    [
      "requestBases has adoption, or fwvp with personIsMinor yes",
      { requestBases: { fwvp: true }, personIsMinor: "yes" },
      true,
    ],
    ["any basis but only fwvp and immvi", { requestBases: { immvi: true, fwvp: true } }, false],
    ["any basis but only fwvp and immvi", { requestBases: { immvi: true, adoption: true } }, true],
    ["any basis but only fwvp and immvi", { requestBases: { "not-sure": true } }, true],
    ["any basis but only fwvp and immvi", {}, false],
    ["any basis but those that ask for their own paper", { requestBases: { "public-benefit": true } }, false],
    ["any basis but those that ask for their own paper", { requestBases: { "not-sure": true } }, true],
  ])("%s, of %o: %s", (words, answers, isAsked) => expect(parseWhen(words).asked(answers)).toBe(isAsked));

  test.each([
    "",
    "sometimes",
    "age yes",
    "personIsMinor perhaps",
    "personIsMinor was yes",
    "personIsMinor yes and no",
    "any basis",
    "any basis but only tourism",
    "yes",
  ])("%s is refused, and never read as something else", (words) => expect(() => parseWhen(words)).toThrow());

  test("reads earlier answers only", () => {
    const order = model.questions.map(({ id }) => id);
    const early = model.questions.flatMap(({ id, when }) => {
      const earlier = order.slice(0, order.indexOf(id)) as string[];
      return parseWhen(when)
        .reads.filter((read) => !earlier.includes(read))
        .map((read) => `${id} reads ${read}`);
    });
    expect(early).toEqual([]);
    expect(gating.length).toBeGreaterThan(10);
  });
});
