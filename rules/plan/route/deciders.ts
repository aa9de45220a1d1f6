import { given, givenAny, has, is } from "../../conditions/condition.ts";
import type { Decider } from "./row.ts";

/** A case or an order for which USCIS may pass a request on to ICE. */
export const removalOnRecord = givenAny([
  { removalProceedingsNow: is("yes", "not-sure") },
  {
    everOrderedRemoved: is(
      "ordered-removed",
      "turned-back-at-border",
      "removed-despite-court-order",
      "not-sure",
    ),
  },
]);

/** Who decides, or that nobody has to. */
export const deciders = {
  uscis: { on: ["abroad"], cites: ["fam-202-3-2", "cfr-212-5-a"] },
  "ice-after-removal": { on: ["abroad"], when: removalOnRecord, cites: ["ice-pia-049"] },
  "ice-for-agency": {
    on: ["agency", "abroad"],
    when: given({ requestBases: has("law-enforcement-request") }),
    cites: ["ice-pia-049", "cfr-212-5-a"],
  },
  cbp: { on: ["port"], cites: ["cfr-212-5-c", "cfr-212-5-a"] },
  holder: { on: ["custody"], cites: ["cfr-212-5-b-intro", "cfr-212-5-a"] },
  "nobody-for-citizen": { on: ["citizen"], cites: ["ina-212-d-5-A"] },
  "nobody-for-resident": { on: ["resident"], cites: ["lpr-return-documents"] },
  "lawyer-for-refugee": { on: ["refugee"], cites: ["ina-212-d-5-A", "ina-212-d-5-B"] },
  "lawyer-inside": { on: ["inside"], cites: ["fam-202-3-2", "uscis-nta-2025"] },
  "office-by-place": { on: ["unknown-place"], cites: ["cfr-212-5-a"] },
} as const satisfies Record<string, Decider>;

export type DeciderId = keyof typeof deciders;
export const deciderIds = Object.keys(deciders) as DeciderId[];
