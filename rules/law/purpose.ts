import { given, is, only } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

/** "Temporarily": a stay with an end, and a plan for it. */
export const purpose = rules({
  "stay-with-an-end": {
    when: given({
      plannedStay: is("up-to-three-months", "up-to-one-year"),
      afterParolePlan: is("return-home", "lawful-path"),
    }),
    finds: { meets: "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "uscis-hp-length"],
  },
  "stay-without-end-or-path": {
    when: given({
      plannedStay: is("no-end-date"),
      afterParolePlan: is("hopes-to-stay-no-path"),
      requestBases: only(
        "medical-treatment",
        "organ-or-tissue-donor",
        "medical-companion",
        "caregiver",
        "end-of-life-visit",
        "funeral-or-affairs",
        "legal-proceeding",
        "unfinished-purpose",
        "research-or-trial",
        "public-benefit",
        "waiting-for-visa",
        "visit-work-or-study",
        "other-urgent",
      ),
    }),
    finds: { fails: "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "cfr-212-5-e-2-i"],
  },
  "length-of-stay-unsettled": {
    when: given({ plannedStay: is("over-one-year", "no-end-date", "not-sure") }),
    finds: { "leaves-open": "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "uscis-hp-length"],
  },
  "plan-after-parole-unsettled": {
    when: given({ afterParolePlan: is("seek-protection", "hopes-to-stay-no-path", "not-sure") }),
    finds: { "leaves-open": "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1"],
  },
});
