import { stepRows } from "./row.ts";

/** People held or at a port: a route of their own, and nothing that goes to USCIS. */
export const custodySteps = stepRows({
  "custody-group": {
    phase: "before",
    acts: "lawyer",
    on: ["custody"],
    cites: [
      "cfr-212-5-b-intro",
      "cfr-212-5-b-1",
      "cfr-212-5-b-2",
      "cfr-212-5-b-3",
      "cfr-212-5-b-4",
      "cfr-212-5-b-5",
    ],
  },
  "custody-request": {
    phase: "request",
    acts: "lawyer",
    on: ["custody"],
    cites: ["cfr-212-5-b-intro", "cfr-212-5-d-intro"],
    doubt: "The current ICE instructions on parole requests from custody were not found.",
  },
  "custody-decision": {
    phase: "decision",
    acts: "holder",
    on: ["custody"],
    cites: ["ina-212-d-5-A", "cfr-212-5-b-intro", "cfr-235-3-c"],
  },
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
});
