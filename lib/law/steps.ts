import type { FindingKind, Outcome } from "#rules";

/** The order in which findings decide the outcome: the first that is there, as `outcomeOf` has it. */
export const steps = [
  ["refers-first", "needs-attorney"],
  ["fails", "likely-ineligible"],
  ["refers", "needs-attorney"],
  ["leaves-open", "needs-attorney"],
  ["meets", "likely-eligible"],
] as const satisfies readonly (readonly [FindingKind, Outcome])[];
