import { given, has, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

const another = [
  "supporter-with-proof",
  "promised-no-proof",
  "paid-sponsor",
  "none",
  "not-sure",
] as const;
const signed = is(...another, "self-with-proof");
const bySupporter = { "every-request": given({ financialSupport: is(...another) }) };

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
    closes: ["afterParolePlan", "immigrantPetition"],
    issuers: ["uscis", "court"],
    cites: ["uscis-hp-length", "ina-245-a"],
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
  "supporter-identity": {
    for: bySupporter,
    serves: "complete-request",
    closes: [],
    issuers: ["supporter"],
    cites: ["uscis-hp-evidence", "i-134-instructions"],
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
  "supporter-employer-letter": {
    for: bySupporter,
    serves: "complete-request",
    strengthens: ["support-with-proof"],
    closes: ["financialSupport"],
    issuers: ["employer"],
    cites: ["i-134-instructions", "uscis-hp-financial-support"],
    risk: "names-in-us",
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
    cites: ["cfr-212-5-d-2", "i-134-instructions"],
    missing: given({ housingArranged: is("no") }),
    risk: "names-in-us",
  },
  "travel-costs-proof": {
    for: always("every-request"),
    serves: "discretion",
    strengthens: ["support-with-proof"],
    closes: [],
    issuers: ["supporter", "organization", "person"],
    cites: ["i-134-instructions", "uscis-hp-financial-support"],
    doubt: "The texts read ask for means for the whole stay; that they cover the trip is practice.",
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
  "helped-organization-letter": {
    for: { "every-request": given({ usBeneficiaries: has("organization") }) },
    serves: "discretion",
    strengthens: ["us-organization-helped"],
    closes: [],
    issuers: ["organization"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});
