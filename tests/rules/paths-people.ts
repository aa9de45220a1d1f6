import * as fc from "fast-check";
import { pathsFor, type PathId } from "#rules";
import { anyAnswers, walks } from "./answers.ts";

/** Ways to come on a visa for a visit. */
export const visit: PathId[] = [
  "medical-visitor-visa",
  "visitor-visa",
  "visa-again",
  "emergency-appointment",
  "nonimmigrant-waiver",
];

/** Ways for people inside the US. */
export const insideOnly: PathId[] = [
  "advance-parole",
  "re-parole",
  "parole-in-place",
  "temporary-protected-status",
  "victim-protection",
  "asylum",
];
export const custodyOnly: PathId[] = ["parole-from-custody", "bond"];

/** People who answered every question. */
export const people = fc.sample(walks(), { numRuns: 2000, seed: 9 });

/** Those and others who answered whatever they liked, with the paths they are shown. */
export const pool = [...people, ...fc.sample(anyAnswers(), { numRuns: 300, seed: 9 })].map((answers) => ({
  answers,
  shown: pathsFor(answers),
}));
