import { removalOnRecord } from "./deciders.ts";
import { readInOctober, stepRows } from "./row.ts";

const abroad = ["abroad"] as const;
const travelers = ["abroad", "agency"] as const;

/** From the request to the border. */
export const journeySteps = stepRows({
  "denial-without-question": {
    phase: "decision",
    acts: "uscis",
    on: abroad,
    cites: ["cfr-103-2-b-8-ii", "uscis-pa-2026-05"],
    checked: { on: "2026-09-16", reviewBy: "2026-12-15" },
  },
  "ice-referral": {
    phase: "decision",
    acts: "uscis",
    on: abroad,
    when: removalOnRecord,
    cites: ["ice-pia-049"],
    doubt:
      "That USCIS receives such requests and passes them on rests on a second-hand reading of 2026.",
  },
  "uscis-decision": {
    phase: "decision",
    acts: "uscis",
    on: abroad,
    cites: ["ina-212-d-5-A", "cfr-212-5-a", "parole-steps-2021", "i-131-page-2026"],
    checked: readInOctober,
  },
  "agency-decision": {
    phase: "decision",
    acts: "ice",
    on: ["agency"],
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
  biometrics: {
    phase: "journey",
    acts: "person",
    on: abroad,
    cites: ["i-131-page-2026", "parole-steps-2021"],
    checked: readInOctober,
  },
  // Of an illness only those are asked who come for treatment; it concerns whoever comes with them, too.
  "infectious-illness": {
    phase: "journey",
    acts: "person",
    on: abroad,
    cites: ["ina-212-a-1-A"],
    doubt:
      "INA 212(a)(1)(A) is about visas and admission: that officers weigh it for parole is practice.",
  },
  "boarding-document": {
    phase: "journey",
    acts: "consulate",
    on: travelers,
    cites: ["cfr-212-5-f", "parole-steps-2021"],
  },
  "cbp-inspection": {
    phase: "journey",
    acts: "cbp",
    on: travelers,
    cites: ["cfr-212-5-c", "ina-101-a-13-B"],
  },
  "parole-fee": {
    phase: "journey",
    acts: "person",
    on: travelers,
    cites: [
      "pl-119-21-100004-a",
      "pl-119-21-100004-b-intro",
      "pl-119-21-100004-f",
      "fr-2025-19564",
    ],
    checked: readInOctober,
  },
});
