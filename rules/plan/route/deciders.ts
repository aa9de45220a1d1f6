import { given, givenAny, has, is } from "../../conditions/condition.ts";
import type { Decider } from "./row.ts";

/** A case or an order for which USCIS may pass a request on to ICE; to be turned back is neither. */
export const removalOnRecord = givenAny([
  {
    everOrderedRemoved: is(
      "ordered-removed",
      "case-still-open",
      "removed-despite-court-order",
      "not-sure",
    ),
  },
]);

/** Who decides, or that nobody has to. */
export const deciders = {
  uscis: { on: ["abroad"], cites: ["uscis-hp-page", "fam-202-3-2", "cfr-212-5-a"] },
  "ice-after-removal": { on: ["abroad"], when: removalOnRecord, cites: ["ice-pia-049"] },
  "ice-for-agency": {
    on: ["agency", "abroad"],
    when: given({ requestBases: has("law-enforcement-request") }),
    cites: ["ice-pia-049", "cfr-212-5-a"],
  },
  cbp: { on: ["port"], cites: ["cfr-212-5-c", "cfr-212-5-a"] },
  holder: { on: ["custody"], cites: ["cfr-212-5-b-intro", "cfr-212-5-a"] },
  "nobody-for-citizen": { on: ["citizen"], cites: ["ina-212-d-5-A", "cfr-235-3-b-5-iv"] },
  "nobody-for-resident": {
    on: ["resident"],
    cites: ["ina-101-a-13-C", "lpr-return-documents"],
  },
  "cbp-for-resident": {
    on: ["resident-at-port"],
    cites: ["ina-101-a-13-C", "cfr-235-2-c", "cfr-235-3-b-5-ii"],
  },
  "lawyer-for-refugee": {
    on: ["refugee"],
    cites: ["cfr-223-2-b-2-i", "cfr-223-2-b-2-ii", "cfr-223-3-d-2-i"],
  },
  "cbp-for-refugee": {
    on: ["refugee"],
    when: given({ personLocation: is("at-us-port-or-border") }),
    cites: ["cfr-223-2-b-2-ii", "cfr-235-3-b-5-iii"],
  },
  "lawyer-inside": { on: ["inside"], cites: ["fam-202-3-2", "uscis-nta-2025"] },
  "office-for-never-admitted": {
    on: ["inside"],
    when: given({ insideUsSituation: is("never-admitted") }),
    cites: ["ina-235-a-1", "ina-212-d-5-A"],
    doubt: "No regulation says which office takes such a request outside the military program.",
  },
  "port-for-crew": {
    on: ["inside"],
    when: given({ insideUsSituation: is("crew-member") }),
    cites: ["ina-252-a", "ina-253", "cfr-253-1-a", "ina-214-f", "cbp-crew-parole-2023"],
    doubt:
      "The 72 hours and the exception for medical emergencies are the practice of one port in 2023.",
  },
  "first-parole-office": {
    on: ["inside"],
    when: given({ insideUsSituation: is("on-parole-now", "parole-ended") }),
    cites: ["cfr-212-5-e-1", "parole-in-place"],
    doubt: "That USCIS gives parole again only where it gave the first parole is practice.",
  },
  "office-by-place": { on: ["unknown-place"], cites: ["cfr-212-5-a"] },
} as const satisfies Record<string, Decider>;

export type DeciderId = keyof typeof deciders;
export const deciderIds = Object.keys(deciders) as DeciderId[];
