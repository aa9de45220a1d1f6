import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import { commonTypes, toBeShown, toBeWeighed } from "./practice.ts";

const treatment = (answers: Accepts) =>
  given({ requestBases: has("medical-treatment"), ...answers });
const donor = (answers: Accepts) =>
  given({ requestBases: has("organ-or-tissue-donor"), ...answers });
const companion = (answers: Accepts) =>
  given({ requestBases: has("medical-companion"), ...answers });

/** Treatment, donation and going with a patient: urgent humanitarian reasons. */
export const medical = rules({
  "treatment-unavailable-nearby": {
    when: treatment({ medSerious: is("yes"), medAvailableNearby: is("no") }),
    finds: { meets: "medical-treatment" },
    ...commonTypes,
  },
  "illness-not-serious": {
    when: treatment({ medSerious: is("no") }),
    finds: { fails: "medical-treatment" },
    ...commonTypes,
  },
  "seriousness-unconfirmed": {
    when: treatment({ medSerious: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "medical-treatment" },
    ...toBeShown,
  },
  "treatment-available-nearby": {
    when: treatment({ medAvailableNearby: is("yes") }),
    finds: { fails: "medical-treatment" },
    ...commonTypes,
  },
  "treatment-nearby-in-doubt": {
    when: treatment({ medAvailableNearby: is("not-sure") }),
    finds: { "leaves-open": "medical-treatment" },
    ...toBeShown,
  },
  "treatment-nearby-with-worse-chance": {
    when: treatment({ medAvailableNearby: is("worse-chance") }),
    finds: { "leaves-open": "medical-treatment" },
    ...toBeWeighed,
  },

  "confirmed-donor-for-us-patient": {
    when: donor({
      donorRecipientInUs: is("yes"),
      donorMatchConfirmed: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "organ-or-tissue-donor" },
    ...commonTypes,
  },
  "recipient-not-in-us": {
    when: donor({ donorRecipientInUs: is("no") }),
    finds: { fails: "organ-or-tissue-donor" },
    ...commonTypes,
  },
  "recipient-place-unknown": {
    when: donor({ donorRecipientInUs: is("not-sure") }),
    finds: { "leaves-open": "organ-or-tissue-donor" },
    ...toBeShown,
  },
  "donor-not-suitable": {
    when: donor({ donorMatchConfirmed: is("no") }),
    finds: { fails: "organ-or-tissue-donor" },
    ...commonTypes,
  },
  "donor-match-unconfirmed": {
    when: donor({ donorMatchConfirmed: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "organ-or-tissue-donor" },
    ...toBeShown,
  },

  "needed-companion-of-patient": {
    when: companion({
      companionPatientQualifies: is("in-the-us", "allowed-to-come", "asking-too"),
      companionNeeded: is("parent-of-minor-patient", "medically-needed"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "medical-companion" },
    ...commonTypes,
  },
  "patient-not-coming": {
    when: companion({ companionPatientQualifies: is("no") }),
    finds: { fails: "medical-companion" },
    ...commonTypes,
  },
  "patient-standing-unknown": {
    when: companion({ companionPatientQualifies: is("not-sure") }),
    finds: { "leaves-open": "medical-companion" },
    ...toBeShown,
  },
  "companion-not-needed": {
    when: companion({ companionNeeded: is("no") }),
    finds: { fails: "medical-companion" },
    ...commonTypes,
  },
  "need-for-companion-unknown": {
    when: companion({ companionNeeded: is("not-sure") }),
    finds: { "leaves-open": "medical-companion" },
    ...toBeShown,
  },
});
