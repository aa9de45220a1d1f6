import { given, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

/** Papers for treatment, for a donor and for going with a patient. */
export const medicalEvidence = evidenceRows({
  "home-doctor-letter": {
    for: always("medical-treatment"),
    serves: "qualifying-reason",
    strengthens: ["serious-illness", "grave-harm-if-refused", "independent-documents"],
    closes: ["medSerious", "medAvailableNearby"],
    issuers: ["doctor"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "care-nearby-record": {
    for: always("medical-treatment"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["medAvailableNearby"],
    issuers: ["nearby-hospital", "doctor"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "fit-to-travel-note": {
    for: always("medical-treatment"),
    serves: "qualifying-reason",
    closes: [],
    issuers: ["doctor"],
    cites: ["cfr-103-2-b-1"],
  },
  "us-hospital-letter": {
    for: always("medical-treatment"),
    serves: "complete-request",
    strengthens: ["us-provider-in-writing", "independent-documents"],
    closes: ["medUsProviderAgreed"],
    issuers: ["us-hospital"],
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
    there: given({ medUsProviderAgreed: is("yes") }),
    missing: given({ medUsProviderAgreed: is("no") }),
  },
  "cost-estimate": {
    for: always("medical-treatment", "organ-or-tissue-donor"),
    serves: "complete-request",
    strengthens: ["treatment-cost-covered"],
    closes: ["medCostPlan"],
    issuers: ["us-hospital", "bank", "supporter"],
    cites: ["cfr-103-2-b-1"],
    there: given({ medCostPlan: is("yes") }),
    missing: given({ medCostPlan: is("no") }),
  },

  "transplant-center-letter": {
    for: always("organ-or-tissue-donor"),
    serves: "qualifying-reason",
    strengthens: ["transplant-center-in-writing", "independent-documents"],
    closes: ["donorRecipientInUs", "donorCenterConfirms"],
    issuers: ["transplant-center"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    there: given({ donorCenterConfirms: is("yes") }),
    missing: given({ donorCenterConfirms: is("no") }),
  },
  "donor-match-results": {
    for: always("organ-or-tissue-donor"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["donorMatchConfirmed"],
    issuers: ["transplant-center", "doctor"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    there: given({ donorMatchConfirmed: is("yes") }),
  },

  "patient-case-papers": {
    for: always("medical-companion"),
    serves: "qualifying-reason",
    closes: ["companionPatientQualifies"],
    issuers: ["us-hospital", "uscis", "consulate"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "companion-need-letter": {
    for: always("medical-companion"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["companionNeeded"],
    issuers: ["doctor"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});
