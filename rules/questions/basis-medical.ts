import { one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { ownIllness, person, samePatient } from "../vocabulary/about.ts";
import { awaited } from "../vocabulary/changes.ts";
import { location } from "./location.ts";
import { reasons } from "./basis-reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

const forTreatment = abroadFor("medical-treatment");
const forDonation = abroadFor("organ-or-tissue-donor");
const forCompanions = abroadFor("medical-companion");

/** Treatment, donation, and those who come with a patient. */
export const medical = after({ ...location, ...reasons })({
  medSerious: {
    answer: yesNoNotYet,
    when: forTreatment,
    about: ownIllness,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: awaited,
    reason: "folded",
  },
  medUnavailableNearby: {
    answer: one("yes", "worse-chance", "no", "not-sure"),
    when: forTreatment,
    about: ownIllness,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: true,
    changes: "never",
    reason: "folded",
  },
  medUsProviderAgreed: {
    answer: yesNoNotYet,
    when: forTreatment,
    about: ownIllness,
    settledBy: paper("us-hospital-letter", "us-hospital"),
    fixable: true,
    changes: awaited,
    reason: "folded",
  },
  medCostPlan: {
    answer: yesNoNotYet,
    when: forTreatment,
    about: ownIllness,
    settledBy: paper("cost-estimate", "us-hospital"),
    fixable: true,
    changes: awaited,
    reason: "folded",
  },
  donorRecipientInUs: {
    answer: yesNo,
    when: forDonation,
    about: samePatient,
    settledBy: paper("transplant-center-letter", "transplant-center"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  donorMatchConfirmed: {
    answer: yesNoNotYet,
    when: forDonation,
    about: ownIllness,
    settledBy: paper("transplant-center-letter", "transplant-center"),
    fixable: false,
    changes: awaited,
    reason: "folded",
  },
  donorCenterConfirms: {
    answer: yesNoNotYet,
    when: forDonation,
    about: ownIllness,
    settledBy: paper("transplant-center-letter", "transplant-center"),
    fixable: true,
    changes: awaited,
    reason: "folded",
  },
  companionPatientQualifies: {
    answer: yesNo,
    when: forCompanions,
    about: samePatient,
    settledBy: paper("us-hospital-letter", "us-hospital"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  companionNeeded: {
    answer: yesNo,
    when: forCompanions,
    about: person("A second companion must be needed beside the patient as well."),
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
});
