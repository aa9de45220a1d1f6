import { stepRows } from "./row.ts";

const abroad = ["abroad"] as const;

/** From the first day on parole to the last, and what is left when the answer is no. */
export const staySteps = stepRows({
  "parole-fee-question": {
    phase: "stay",
    acts: "lawyer",
    on: ["custody", "port"],
    cites: ["pl-119-21-100004-a", "pl-119-21-100004-b-intro"],
    doubt:
      "Whether the fee is taken at a port or for parole out of custody, and by whom, was not verified.",
  },
  conditions: {
    phase: "stay",
    acts: "person",
    on: ["abroad", "agency", "port", "custody"],
    cites: ["cfr-212-5-d-intro", "cfr-212-5-d-1", "cfr-212-5-d-2", "cfr-212-5-d-3"],
  },
  "work-permit": {
    phase: "stay",
    acts: "person",
    on: ["abroad", "agency"],
    cites: ["cfr-274a-12-c-11", "pl-119-21-100003-b"],
    checked: { on: "2026-09-22", reviewBy: "2026-12-21" },
  },
  "work-limit": {
    phase: "stay",
    acts: "person",
    on: ["custody"],
    cites: ["cfr-235-3-b-2-iii"],
  },
  "parole-end": {
    phase: "stay",
    acts: "person",
    on: ["abroad", "agency", "port"],
    cites: ["cfr-212-5-e-1", "cfr-212-5-e-2-i", "ina-212-a-9-B"],
  },
  "return-to-custody": {
    phase: "stay",
    acts: "holder",
    on: ["custody"],
    cites: ["cfr-212-5-e-1", "cfr-212-5-e-2-i", "matter-of-q-li"],
  },
  "re-parole": {
    phase: "stay",
    acts: "lawyer",
    on: abroad,
    cites: ["cfr-212-5-e-1", "parole-in-place", "pl-119-21-100004-a"],
    doubt: "That USCIS gives parole again only where it gave the first parole is practice.",
  },
  "after-denial": {
    phase: "refusal",
    acts: "filer",
    on: abroad,
    cites: ["cfr-103-3-a-1-ii", "cfr-223-2-g", "cfr-103-5-a-1-i", "ina-242-a-2-B"],
    doubt:
      "That no appeal lies is read from rules that name the appeals there are. The page of USCIS on a new " +
      "request, and whether a motion lies, were not verified.",
  },
});
