import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { warningIds, WarningRow, warnings, warningsFor, type Answers, type WarningId } from "#rules";
import { anyAnswers, walks } from "./answers.ts";

const said = (answers: Answers) => [...warningsFor(answers, "first"), ...warningsFor(answers, "last")];
const people = fc.sample(walks(), { numRuns: 1000, seed: 6 });

test.each(warningIds)("%s fits its schema, and is said to somebody who answers every question", (id) => {
  expect(WarningRow.parse(warnings[id])).toEqual(warnings[id]);
  expect(people.some((answers) => said(answers).includes(id))).toBe(true);
});

const none: Answers = { personUsStatus: "none" };
const told: [string, Answers, WarningId[]][] = [
  [
    "A US citizen is told what to do when held, and nothing about forms to sign.",
    { personUsStatus: "us-citizen" },
    ["citizen-held", "fraud"],
  ],
  [
    "A woman held by ICE.",
    { ...none, personLocation: "in-custody" },
    ["in-custody", "search-of-custody", "fraud", "false-papers"],
  ],
  [
    "A green-card holder held by ICE.",
    { personUsStatus: "permanent-resident", personLocation: "in-custody" },
    ["in-custody", "search-of-custody", "fraud", "false-papers"],
  ],
  [
    "A man at a port of entry.",
    { ...none, personLocation: "at-us-port-or-border" },
    ["port-or-border", "fraud", "false-papers", "crossing-without-permission"],
  ],
  [
    "A man who overstayed.",
    { ...none, personLocation: "inside-us", insideUsSituation: "overstayed" },
    ["inside-us", "fraud", "false-papers"],
  ],
  [
    "A woman who came in without inspection.",
    { ...none, personLocation: "inside-us", insideUsSituation: "never-admitted" },
    ["inside-us", "fast-removal-inside", "fraud", "false-papers"],
  ],
  [
    "A patient abroad with proof of support.",
    {
      ...none,
      personLocation: "outside-us",
      financialSupport: "supporter-with-proof",
      paidHelper: "none",
    },
    ["fraud", "false-papers", "crossing-without-permission"],
  ],
  [
    "A patient abroad whom nobody supports.",
    { ...none, personLocation: "outside-us", financialSupport: "none", paidHelper: "none" },
    ["fraud", "paid-sponsor", "false-papers", "crossing-without-permission"],
  ],
  [
    "A family that pays a notario.",
    { ...none, personLocation: "outside-us", paidHelper: "paid-non-lawyer" },
    ["paid-helper", "fraud", "false-papers", "crossing-without-permission"],
  ],
];

describe("Who is warned of what:", () => {
  test.each(told)("%s", (_, answers, expected) => expect(said(answers)).toEqual(expected));

  test("everybody is warned of fraud, whatever was answered", () => {
    fc.assert(
      fc.property(anyAnswers(), (answers) => {
        expect(warningsFor(answers, "last")).toContain("fraud");
      }),
    );
  });

  test("nobody abroad reads a warning for people inside, at a port or held", () => {
    fc.assert(
      fc.property(fc.oneof(walks(), anyAnswers()), (answers) => {
        const { personUsStatus: _, ...rest } = answers;
        expect(warningsFor({ ...rest, ...none, personLocation: "outside-us" }, "first")).toEqual([]);
      }),
    );
  });

  test("everybody who is inside, held or at a port, and no citizen, is warned before the reasons", () => {
    const places = ["inside-us", "in-custody", "at-us-port-or-border"] as const;
    const there = people.filter(({ personLocation }) => places.some((place) => place === personLocation));
    expect(there.length).toBeGreaterThan(20);
    expect(there.filter((answers) => warningsFor(answers, "first").length === 0)).toEqual([]);
  });
});
