import { given, has, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

const signed = is(
  "supporter-with-proof",
  "self-with-proof",
  "promised-no-proof",
  "none",
  "not-sure",
);

/** What any request rests on, in the order of the requirements. */
export const everyRequestEvidence = evidenceRows({
  "reason-statement": {
    for: always("every-request"),
    serves: "qualifying-reason",
    closes: ["requestBases"],
    issuers: ["person", "attorney"],
    cites: ["i-131-instructions-evidence", "cfr-103-2-b-1"],
  },
  "outside-proof": {
    for: always("waiting-for-visa", "other-urgent", "visit-work-or-study", "every-request"),
    serves: "complete-request",
    strengthens: ["independent-documents", "grave-harm-if-refused"],
    closes: ["evidenceLevel", "harmIfRefused"],
    issuers: ["outside-source", "doctor", "court"],
    cites: ["cfr-103-2-b-1", "i-131-instructions-evidence"],
    there: given({ evidenceLevel: is("independent-documents") }),
    missing: given({ evidenceLevel: is("own-statements-only", "none") }),
  },
  "dated-proof": {
    for: {
      ...always("other-urgent"),
      "every-request": given({
        deadline: is(
          "within-7-days",
          "within-30-days",
          "one-to-three-months",
          "over-three-months",
          "worsening-no-date",
          "not-sure",
        ),
      }),
    },
    serves: "qualifying-reason",
    strengthens: ["deadline-within-thirty-days"],
    closes: ["deadline"],
    issuers: ["outside-source", "doctor", "court"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "travel-need-proof": {
    for: {
      ...always("other-urgent"),
      "every-request": given({ canBeDoneWithoutTravel: is("partly", "no", "not-sure") }),
    },
    serves: "qualifying-reason",
    closes: ["canBeDoneWithoutTravel"],
    issuers: ["outside-source", "doctor", "court"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },

  "stay-plan": {
    for: always("every-request"),
    serves: "temporary-purpose",
    strengthens: ["short-stay"],
    closes: ["plannedStay", "afterParolePlan"],
    issuers: ["person"],
    cites: ["ina-212-d-5-A", "cfr-212-5-d-intro", "i-131-instructions-evidence"],
  },
  "home-ties-record": {
    for: { "every-request": given({ afterParolePlan: is("return-home") }) },
    serves: "temporary-purpose",
    strengthens: ["ties-at-home"],
    closes: ["homeTies"],
    issuers: ["employer", "school", "registry"],
    cites: ["cfr-212-5-d-intro"],
    there: given({ homeTies: is("yes") }),
    missing: given({ homeTies: is("no") }),
  },
  "lawful-path-record": {
    for: { "every-request": given({ afterParolePlan: is("lawful-path") }) },
    serves: "temporary-purpose",
    strengthens: ["lawful-path-afterwards"],
    closes: ["afterParolePlan"],
    issuers: ["uscis", "court"],
    cites: ["cfr-212-5-d-intro", "ina-245-a"],
  },

  "support-declaration": {
    for: { "every-request": given({ financialSupport: signed }) },
    serves: "complete-request",
    strengthens: ["support-with-proof"],
    closes: ["financialSupport"],
    issuers: ["supporter"],
    cites: ["i-134-instructions", "i-131-instructions-evidence", "uscis-hp-financial-support"],
    missing: given({ financialSupport: is("none") }),
    risk: "names-in-us",
  },
  "support-proof": {
    for: { "every-request": given({ financialSupport: signed }) },
    serves: "complete-request",
    strengthens: ["support-with-proof"],
    closes: ["financialSupport"],
    issuers: ["bank", "employer"],
    cites: ["i-134-instructions", "uscis-hp-financial-support"],
    there: given({ financialSupport: is("supporter-with-proof", "self-with-proof") }),
    missing: given({ financialSupport: is("promised-no-proof", "none") }),
  },
  "organization-support-letter": {
    for: { "every-request": given({ financialSupport: is("organization") }) },
    serves: "complete-request",
    strengthens: ["support-with-proof"],
    closes: ["financialSupport"],
    issuers: ["organization"],
    cites: ["i-134-instructions", "uscis-hp-financial-support"],
  },
  "home-letter": {
    for: always("every-request"),
    serves: "discretion",
    strengthens: ["housing-arranged", "relatives-in-us"],
    closes: ["housingArranged"],
    issuers: ["host"],
    cites: ["cfr-212-5-d-2", "cfr-212-5-d-intro"],
    missing: given({ housingArranged: is("no") }),
    risk: "names-in-us",
  },
  "us-relative-status": {
    for: {
      "every-request": [
        given({ usBeneficiaries: has("us-citizen") }),
        given({ usBeneficiaries: has("permanent-resident") }),
      ],
    },
    serves: "discretion",
    strengthens: ["citizen-or-resident-helped", "relatives-in-us"],
    closes: ["usBeneficiaries"],
    issuers: ["family", "uscis"],
    cites: ["ina-212-d-5-A", "cfr-212-5-d-2"],
  },
});
