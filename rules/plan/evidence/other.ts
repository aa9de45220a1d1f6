import { given, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

/** Papers for finishing something, for a petition that waits, and for military routes. */
export const otherEvidence = evidenceRows({
  "begun-matter-record": {
    for: always("unfinished-purpose"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["unfinishedSpecific"],
    issuers: ["doctor", "court", "institution"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "need-to-finish-letter": {
    for: always("unfinished-purpose"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["unfinishedUrgentNow"],
    issuers: ["doctor", "court", "attorney"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "earlier-stay-record": {
    for: { ...always("unfinished-purpose"), record: given({ everInUs: is("yes", "not-sure") }) },
    serves: "discretion",
    strengthens: ["earlier-conditions-kept"],
    closes: ["everInUs", "keptEarlierConditions", "unlawfulPresence"],
    issuers: ["person", "uscis"],
    cites: ["cfr-212-5-d-intro", "ina-212-a-9-B"],
  },

  "expedite-request-record": {
    for: always("waiting-for-visa"),
    serves: "not-a-substitute",
    closes: ["onlyBecauseOfWait"],
    issuers: ["uscis", "consulate"],
    cites: ["uscis-hp-not-substitute", "ina-212-d-5-A"],
  },

  "service-record": {
    for: always("immvi"),
    serves: "qualifying-reason",
    closes: ["immviServed"],
    issuers: ["armed-forces"],
    cites: ["uscis-immvi", "ina-212-d-5-A"],
  },
  "veteran-purpose-letter": {
    for: always("immvi"),
    serves: "qualifying-reason",
    closes: [],
    issuers: ["attorney", "uscis"],
    cites: ["uscis-immvi", "ina-212-d-5-A"],
  },
  "veteran-recognition": {
    for: always("fwvp"),
    serves: "qualifying-reason",
    closes: [],
    issuers: ["armed-forces"],
    cites: ["fam-202-4", "ina-212-d-5-A"],
  },
  "veteran-status-record": {
    for: always("fwvp"),
    serves: "qualifying-reason",
    closes: [],
    issuers: ["uscis"],
    cites: ["fam-202-4", "ina-212-d-5-A"],
  },
  "tie-by-may-2016": {
    for: always("fwvp"),
    serves: "qualifying-reason",
    closes: [],
    issuers: ["registry"],
    cites: ["fam-202-4", "cfr-103-2-b-1"],
  },

  "host-invitation": {
    for: always("visit-work-or-study"),
    serves: "qualifying-reason",
    closes: [],
    issuers: ["host", "school", "employer"],
    cites: ["uscis-hp-not-substitute", "ina-212-d-5-A"],
  },
});
