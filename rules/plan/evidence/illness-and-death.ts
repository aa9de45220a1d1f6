import { given, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

/** Papers for the care of a sick relative, a last visit and a death in the family. */
export const illnessAndDeathEvidence = evidenceRows({
  "us-patient-letter": {
    for: {
      ...always("caregiver"),
      "family-reunification": given({ famUrgentReason: is("relative-in-us-ill") }),
    },
    serves: "qualifying-reason",
    strengthens: ["grave-harm-if-refused", "independent-documents"],
    closes: ["careSeriousIllness", "careDoctorSaysNeeded"],
    issuers: ["doctor"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "no-other-carer-statements": {
    for: always("caregiver"),
    serves: "qualifying-reason",
    closes: ["careSomeoneElse"],
    issuers: ["family"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    risk: "names-in-us",
  },

  "hospice-letter": {
    for: always("end-of-life-visit"),
    serves: "qualifying-reason",
    strengthens: ["grave-harm-if-refused", "deadline-within-thirty-days", "independent-documents"],
    closes: ["eolPrognosis"],
    issuers: ["doctor"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    doubt:
      "No text sets a time: a grave illness with no time given counts where the need is near and the harm serious.",
  },

  "death-record": {
    for: always("funeral-or-affairs"),
    serves: "qualifying-reason",
    strengthens: ["deadline-within-thirty-days", "independent-documents"],
    closes: ["funeralNeedsPresence"],
    issuers: ["registry", "funeral-home"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "estate-papers": {
    for: {
      "funeral-or-affairs": given({
        funeralNeedsPresence: is("matter-in-person", "no", "not-sure"),
      }),
    },
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["funeralNeedsPresence"],
    issuers: ["court", "attorney"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "no-other-heir-statements": {
    for: always("funeral-or-affairs"),
    serves: "discretion",
    closes: ["funeralSomeoneElse"],
    issuers: ["family"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    risk: "names-in-us",
  },

  "return-travel-plan": {
    for: always("end-of-life-visit", "funeral-or-affairs", "legal-proceeding"),
    serves: "temporary-purpose",
    strengthens: ["short-stay"],
    closes: ["plannedStay"],
    issuers: ["person"],
    cites: ["ina-212-d-5-A", "cfr-212-5-d-intro"],
  },
});
