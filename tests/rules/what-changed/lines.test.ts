import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linesOfRules } from "./lines.ts";

const here = "tests/rules/what-changed";
const asked = `${here}/asked.test.ts`;
const advice = `${here}/advice.test.ts`;
const acts = `${here}/acts.test.ts`;
const follows = "whether it is asked follows what else is told";
const options = "finds an option for each thing that can be so";

/** What changed in the questions, the words and what stands around the outcome, and the test that holds it. */
const elsewhere: readonly [says: string, file: string, test: string][] = [
  ["Determinations carry `rests`", "tests/rules/properties.proof.ts", "rests on reasons that are named"],
  [
    'a result resting on open points is told as "Not ready to file yet"',
    "tests/components/head.proof.tsx",
    "Not ready",
  ],
  ['with "If these come back as hoped"', advice, "two papers away from a good request"],
  ["`tier` on every question: 15 of 84 are `adds`, asked after the result", asked, "a person may leave fifteen"],
  ["`reachable` defined", "tests/rules/reachable.proof.ts", "what can still come out is what some completion gives"],
  ["u-or-t split into u-waiting-list and u-or-t-other", asked, options],
  ["asked also for waiting-for-visa, other-urgent and not-sure", asked, follows],
  ["Kinship questions have the options close-relative", asked, options],
  ["unlawfulPresence is the longest single stay after 18", acts, "of stays without permission the longest single one"],
  [
    "Renamed, so that options say what labels say: medUnavailableNearby → medAvailableNearby, careNoOneElse → " +
      "careSomeoneElse, funeralNoOneElse → funeralSomeoneElse, harmNoSafePlace → harmSafePlace (no, own-country, " +
      "third-country)",
    asked,
    "nobody is asked %s any more",
  ],
  ["eolCloseFamily, funeralNeedsPresence, adoptUrgent, harmAboutThisPerson, harmImminent", asked, options],
  ["is asked only where it decides", asked, follows],
  ["everInUs moved to the first stage", asked, "whether somebody was ever in the US is asked before the reason"],
  ["with no, nothing is asked on removals, stays or re-entry", asked, follows],
  [
    "canBeDoneWithoutTravel, evidenceLevel, canReachConsulate and minorConsent are not asked where another answer " +
      "speaks for them",
    asked,
    follows,
  ],
  [
    "harmIfRefused only for bases tested for urgency, deadline and plannedStay not for waiting-for-visa alone, " +
      "healthConcern only for medical-treatment",
    asked,
    follows,
  ],
  ["usBeneficiaries organization is a factor", advice, "a town that is helped weighs for an engineer"],
  ["evidence on good character, transport and the supporter's employer", advice, "everybody's papers name %s"],
  ["more paths", `${here}/paths.test.ts`, "hears of a path that version 1 did not know"],
  ["requestBases has display groups", asked, "finds the reason in one group of like ones"],
  [
    '"What would change this result" covers every point that can come back',
    `${here}/points.test.ts`,
    "sees what would change if it comes back",
  ],
  ["never says that nothing would", asked, "somebody told that no change helps is never told that nothing would"],
];

const [, list] = readFileSync(".github/docs/decision-model.md", "utf8").split("## What changed from version 1\n");
const lines = list!.split("\n").filter((line) => line.startsWith("- "));
const held = [...linesOfRules.map(([says]) => says), ...elsewhere.map(([says]) => says)];

test.each(held)("the list of what changed says: %s", (says) => {
  expect(list).toContain(says);
});

test.each(lines)("somebody meets every word of: %s", (line) => {
  const left = held.toSorted((a, b) => b.length - a.length).reduce((rest, says) => rest.replace(says, " "), line);
  expect(left.replace(/\band\b|[-;:,.()\s]/g, "")).toBe("");
});

test.each(elsewhere)("%s: the test that holds it is there", (_, file, name) => {
  expect(readFileSync(file, "utf8")).toContain(name);
});
