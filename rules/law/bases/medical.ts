import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";

const treatment = (answers: Accepts) =>
  given({ requestBases: has("medical-treatment"), ...answers });
const donor = (answers: Accepts) =>
  given({ requestBases: has("organ-or-tissue-donor"), ...answers });
const companion = (answers: Accepts) =>
  given({ requestBases: has("medical-companion"), ...answers });

/** Treatment, donation and going with a patient: urgent humanitarian reasons. */
export const medical = rules({
  "treatment-unavailable-nearby": {
    when: treatment({
      medSerious: is("yes"),
      medUnavailableNearby: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "medical-treatment" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "illness-not-serious": {
    when: treatment({ medSerious: is("no") }),
    finds: { fails: "medical-treatment" },
    cites: ["ina-212-d-5-A"],
  },
  "seriousness-unconfirmed": {
    when: treatment({ medSerious: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "medical-treatment" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "treatment-available-nearby": {
    when: treatment({ medUnavailableNearby: is("no") }),
    finds: { fails: "medical-treatment" },
    cites: ["ina-212-d-5-A"],
  },
  "treatment-nearby-in-doubt": {
    when: treatment({ medUnavailableNearby: is("worse-chance", "not-sure") }),
    finds: { "leaves-open": "medical-treatment" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },

  "confirmed-donor-for-us-patient": {
    when: donor({
      donorRecipientInUs: is("yes"),
      donorMatchConfirmed: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "organ-or-tissue-donor" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "recipient-not-in-us": {
    when: donor({ donorRecipientInUs: is("no") }),
    finds: { fails: "organ-or-tissue-donor" },
    cites: ["ina-212-d-5-A"],
  },
  "recipient-place-unknown": {
    when: donor({ donorRecipientInUs: is("not-sure") }),
    finds: { "leaves-open": "organ-or-tissue-donor" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "donor-not-suitable": {
    when: donor({ donorMatchConfirmed: is("no") }),
    finds: { fails: "organ-or-tissue-donor" },
    cites: ["ina-212-d-5-A"],
  },
  "donor-match-unconfirmed": {
    when: donor({ donorMatchConfirmed: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "organ-or-tissue-donor" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },

  "needed-companion-of-patient": {
    when: companion({
      companionPatientQualifies: is("yes"),
      companionNeeded: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "medical-companion" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "patient-not-coming": {
    when: companion({ companionPatientQualifies: is("no") }),
    finds: { fails: "medical-companion" },
    cites: ["ina-212-d-5-A"],
  },
  "patient-standing-unknown": {
    when: companion({ companionPatientQualifies: is("not-sure") }),
    finds: { "leaves-open": "medical-companion" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "companion-not-needed": {
    when: companion({ companionNeeded: is("no") }),
    finds: { fails: "medical-companion" },
    cites: ["ina-212-d-5-A"],
  },
  "need-for-companion-unknown": {
    when: companion({ companionNeeded: is("not-sure") }),
    finds: { "leaves-open": "medical-companion" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});
