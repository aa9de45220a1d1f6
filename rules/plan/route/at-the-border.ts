import { stepRows } from "./row.ts";

/** People at a port: CBP decides, and nothing goes to USCIS. */
export const borderSteps = stepRows({
  "port-review": {
    phase: "decision",
    acts: "cbp",
    on: ["port"],
    cites: ["cfr-212-5-c", "cfr-1-2-arriving-alien"],
    doubt:
      "The CBP directive on parole that was read is of 2008; current practice was not verified.",
  },
  "port-custody": {
    phase: "decision",
    acts: "cbp",
    on: ["port"],
    cites: ["cfr-235-3-b-2-iii", "cfr-235-3-c"],
  },
  "resident-lawyer": {
    phase: "before",
    acts: "lawyer",
    on: ["resident-at-port"],
    cites: ["ina-101-a-13-C", "cfr-235-3-b-5-ii"],
  },
  "resident-claim-check": {
    phase: "decision",
    acts: "cbp",
    on: ["resident-at-port"],
    cites: ["cfr-235-3-b-5-i", "cfr-235-3-b-5-ii", "cfr-235-3-b-5-iv"],
  },
  "deferred-inspection": {
    phase: "decision",
    acts: "cbp",
    on: ["resident-at-port"],
    cites: ["cfr-235-2-c", "ina-212-d-5-A"],
  },
  "resident-hearing": {
    phase: "decision",
    acts: "cbp",
    on: ["resident-at-port"],
    cites: ["ina-101-a-13-C", "cfr-212-5-c"],
    doubt:
      "That CBP lets such a resident in on parole for a hearing before a judge is practice under 212.5(c).",
  },
});
