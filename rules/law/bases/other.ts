import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import { commonTypes, toBeShown, toBeWeighed } from "./practice.ts";

const unfinished = (answers: Accepts) =>
  given({ requestBases: has("unfinished-purpose"), ...answers });

/** Returning to finish something, military routes, reasons that no list names, and what is no reason. */
export const otherBases = rules({
  "matter-to-finish-now": {
    when: unfinished({
      unfinishedSpecific: is("yes"),
      unfinishedUrgentNow: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "unfinished-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "uscis-hp-evidence"],
    practice: true,
    doubt:
      "Whether a person who was never in the US can have something to finish there, such as a court case begun " +
      "without them, is for the reviewing attorney.",
  },
  "nothing-specific-begun": {
    when: unfinished({ unfinishedSpecific: is("no") }),
    finds: { fails: "unfinished-purpose" },
    ...commonTypes,
  },
  "no-need-to-finish-now": {
    when: unfinished({ unfinishedUrgentNow: is("no") }),
    finds: { fails: "unfinished-purpose" },
    ...commonTypes,
  },
  "matter-begun-in-doubt": {
    when: unfinished({ unfinishedSpecific: is("not-sure") }),
    finds: { "leaves-open": "unfinished-purpose" },
    ...toBeShown,
  },
  "need-to-finish-in-doubt": {
    when: unfinished({ unfinishedUrgentNow: is("not-sure") }),
    finds: { "leaves-open": "unfinished-purpose" },
    ...toBeShown,
  },
  "earlier-stay-not-kept": {
    when: unfinished({ keptEarlierConditions: is("no", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-212-5-d-intro"],
  },

  "military-service-abroad": {
    when: given({ requestBases: has("immvi") }),
    finds: { "leaves-open": "immvi" },
    cites: ["ina-212-d-5-A", "uscis-immvi"],
  },
  "military-service-unknown": {
    when: given({ requestBases: has("immvi"), immviServed: is("not-sure") }),
    finds: { "leaves-open": "immvi" },
    cites: ["ina-212-d-5-A", "uscis-immvi"],
  },
  "no-military-service": {
    when: given({ requestBases: has("immvi"), immviServed: is("no") }),
    finds: { fails: "immvi" },
    cites: ["ina-212-d-5-A", "uscis-immvi"],
  },
  "filipino-veteran-family": {
    when: given({ requestBases: has("fwvp") }),
    finds: { "leaves-open": "fwvp" },
    cites: ["ina-212-d-5-A", "fam-202-4"],
  },
  "military-parole-program": {
    when: given({ requestBases: has("immvi") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "uscis-immvi"],
    doubt: "Whether IMMVI requests are still approved in late 2026 is unverified: refer.",
  },
  "filipino-veteran-program": {
    when: given({ requestBases: has("fwvp") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "fam-202-4"],
    doubt: "Whether FWVP requests are still approved in late 2026 is unverified: refer.",
  },

  "unlisted-urgent-reason": {
    when: given({ requestBases: has("other-urgent") }),
    finds: { "leaves-open": "other-urgent" },
    ...toBeWeighed,
  },
  "wait-for-a-visa": {
    when: given({ requestBases: has("waiting-for-visa") }),
    finds: { fails: "waiting-for-visa" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "visit-work-or-study": {
    when: given({ requestBases: has("visit-work-or-study") }),
    finds: { fails: "visit-work-or-study" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
});
