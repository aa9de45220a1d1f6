import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { determine, optionsOf, type Answers, type QuestionId, type Requirement } from "#rules";
import { walks } from "./answers.ts";
import { needed } from "./oracle-bases.ts";

vi.setConfig({ testTimeout: 120_000 });

const harm = ["harmAboutThisPerson", "harmImminent", "harmNoSafePlace"];
const needs: Record<string, string[]> = {
  ...needed,
  "medical-treatment": ["medSerious", "medUnavailableNearby"],
  "end-of-life-visit": ["eolCloseFamily", "eolPrognosis"],
  "family-reunification": ["famCloseRelationship", "famUrgentReason", "minorUsAdultReady"],
  adoption: ["adoptUrgent", "adoptLegalCustody"],
  "targeted-harm": harm,
  "public-benefit": ["benefitBeyondFamily", "benefitUsBodySupports", "benefitPresenceNeeded"],
};
const needsOf = (basis: string, { genPersonalVulnerability }: Answers): string[] =>
  basis !== "general-danger"
    ? (needs[basis] ?? [])
    : ["genPersonalVulnerability", ...(genPersonalVulnerability === "yes" ? harm : [])];

const unsettled = ["not-sure", "not-yet", "not-yet-asked"];
const bases: readonly string[] = optionsOf("requestBases");
const halves: readonly string[] = ["visitor-visa", "immigrant-petition"];
const belongs = (target: string, requirement: Requirement): boolean =>
  target === requirement ||
  (requirement === "not-a-substitute" && halves.includes(target)) ||
  (requirement === "qualifying-reason" && bases.includes(target));

test("what an open reason needs and a person does not know is named, with a paper and who can know", () => {
  let named = 0;
  fc.assert(
    fc.property(walks(), (answers) => {
      const { open, bases: states, requirements } = determine(answers);
      if (!requirements.some(({ id, state }) => id === "qualifying-reason" && state === "open")) return;
      const settled: string[] = open.flatMap(({ settledBy }) => settledBy.map(({ question }) => question));
      for (const { id } of states.filter(({ state }) => state === "open")) {
        const unknown = needsOf(id, answers).filter((question) =>
          unsettled.includes(answers[question as QuestionId] as string),
        );
        expect(unknown.filter((question) => !settled.includes(question))).toEqual([]);
        named += unknown.length;
      }
    }),
    { numRuns: 5000 },
  );
  expect(named).toBeGreaterThan(500);
});

test("every open requirement of a person abroad who wants more than a visit has an open point", () => {
  fc.assert(
    fc.property(walks(), (answers) => {
      const reasons = Object.keys(answers.requestBases ?? {});
      if (answers.visaSituation === undefined || reasons.join() === "visit-work-or-study") return;
      const { requirements, open } = determine(answers);
      for (const { id } of requirements.filter(({ state }) => state === "open")) {
        const isSaid = open.some(({ of }) => of.some((target) => belongs(target, id)));
        expect([id, isSaid]).toEqual([id, true]);
      }
    }),
    { numRuns: 5000 },
  );
});
