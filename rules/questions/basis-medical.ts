import { one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { ownIllness, person, samePatient } from "../vocabulary/about.ts";
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
    tier: "decides",
    answer: yesNoNotYet,
    when: forTreatment,
    about: ownIllness,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: { from: ["not-yet", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-yet", "not-sure"], as: "yes" },
    reason: "folded",
  },
  medAvailableNearby: {
    tier: "decides",
    answer: one("no", "worse-chance", "yes", "not-sure"),
    when: forTreatment,
    about: ownIllness,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: true,
    changes: { from: ["not-sure"], to: [["no"]] },
    comesBack: { from: ["not-sure"], as: "no" },
    reason: "folded",
  },
  medUsProviderAgreed: {
    tier: "decides",
    answer: yesNoNotYet,
    when: forTreatment,
    about: ownIllness,
    settledBy: paper("us-hospital-letter", "us-hospital"),
    fixable: true,
    changes: { from: ["no", "not-yet", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["no", "not-yet", "not-sure"], as: "yes" },
    reason: "folded",
  },
  medCostPlan: {
    tier: "decides",
    answer: one("yes", "known-no-proof", "no", "not-yet", "not-sure"),
    when: forTreatment,
    about: ownIllness,
    settledBy: paper("cost-estimate", "us-hospital"),
    fixable: true,
    changes: { from: ["known-no-proof", "no", "not-yet", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["known-no-proof", "no", "not-yet", "not-sure"], as: "yes" },
    reason: "folded",
  },
  donorRecipientInUs: {
    tier: "decides",
    answer: yesNo,
    when: forDonation,
    about: samePatient,
    settledBy: paper("transplant-center-letter", "transplant-center"),
    fixable: false,
    changes: { from: ["not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-sure"], as: "yes" },
    reason: "folded",
  },
  donorMatchConfirmed: {
    tier: "decides",
    answer: yesNoNotYet,
    when: forDonation,
    about: ownIllness,
    settledBy: paper("transplant-center-letter", "transplant-center"),
    fixable: false,
    changes: { from: ["not-yet", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-yet", "not-sure"], as: "yes" },
    reason: "folded",
  },
  donorCenterConfirms: {
    tier: "decides",
    answer: one("yes", "written-no-date", "no", "not-yet", "not-sure"),
    when: forDonation,
    about: ownIllness,
    settledBy: paper("transplant-center-letter", "transplant-center"),
    fixable: true,
    changes: { from: ["no", "not-yet", "not-sure"], to: [["yes", "written-no-date"]] },
    comesBack: { from: ["no", "not-yet", "not-sure"], as: "yes" },
    reason: "folded",
  },
  companionPatientQualifies: {
    tier: "decides",
    answer: one("in-the-us", "allowed-to-come", "asking-too", "no", "not-sure"),
    when: forCompanions,
    about: samePatient,
    settledBy: paper("us-hospital-letter", "us-hospital"),
    fixable: false,
    changes: { from: ["no", "not-sure"], to: [["allowed-to-come", "in-the-us", "asking-too"]] },
    comesBack: { from: ["not-sure"], as: "allowed-to-come" },
    reason: "folded",
  },
  companionNeeded: {
    tier: "decides",
    answer: one("parent-of-minor-patient", "medically-needed", "no", "not-sure"),
    when: forCompanions,
    about: person("A second companion must be needed beside the patient as well."),
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: { from: ["not-sure"], to: [["medically-needed", "parent-of-minor-patient"]] },
    comesBack: { from: ["not-sure"], as: "medically-needed" },
    reason: "folded",
  },
});
