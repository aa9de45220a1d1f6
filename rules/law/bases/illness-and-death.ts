import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";

const caregiver = (answers: Accepts) => given({ requestBases: has("caregiver"), ...answers });
const visit = (answers: Accepts) => given({ requestBases: has("end-of-life-visit"), ...answers });
const funeral = (answers: Accepts) =>
  given({ requestBases: has("funeral-or-affairs"), ...answers });

/** Care for a sick relative, a last visit, a death in the family: urgent humanitarian reasons. */
export const illnessAndDeath = rules({
  "only-available-caregiver": {
    when: caregiver({
      careSeriousIllness: is("yes"),
      careCloseRelative: is("yes"),
      careDoctorSaysNeeded: is("yes"),
      careNoOneElse: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "caregiver" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "relative-not-seriously-ill": {
    when: caregiver({ careSeriousIllness: is("no") }),
    finds: { fails: "caregiver" },
    cites: ["ina-212-d-5-A"],
  },
  "patient-not-close-relative": {
    when: caregiver({ careCloseRelative: is("no") }),
    finds: { fails: "caregiver" },
    cites: ["ina-212-d-5-A"],
  },
  "care-not-needed-now": {
    when: caregiver({ careDoctorSaysNeeded: is("no") }),
    finds: { fails: "caregiver" },
    cites: ["ina-212-d-5-A"],
  },
  "another-caregiver-in-us": {
    when: caregiver({ careNoOneElse: is("no") }),
    finds: { fails: "caregiver" },
    cites: ["ina-212-d-5-A"],
  },
  "relative-illness-unknown": {
    when: caregiver({ careSeriousIllness: is("not-sure") }),
    finds: { "leaves-open": "caregiver" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "relation-to-patient-unknown": {
    when: caregiver({ careCloseRelative: is("not-sure") }),
    finds: { "leaves-open": "caregiver" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "need-for-care-unconfirmed": {
    when: caregiver({ careDoctorSaysNeeded: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "caregiver" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "other-caregivers-unknown": {
    when: caregiver({ careNoOneElse: is("not-sure") }),
    finds: { "leaves-open": "caregiver" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },

  "close-relative-dying-in-us": {
    when: visit({
      eolCloseFamily: is("yes"),
      eolPrognosis: is("death-expected-soon"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "end-of-life-visit" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "dying-person-not-close-relative": {
    when: visit({ eolCloseFamily: is("no") }),
    finds: { fails: "end-of-life-visit" },
    cites: ["ina-212-d-5-A"],
  },
  "recovery-expected": {
    when: visit({ eolPrognosis: is("recovery-expected") }),
    finds: { fails: "end-of-life-visit" },
    cites: ["ina-212-d-5-A"],
  },
  "relation-to-dying-person-unknown": {
    when: visit({ eolCloseFamily: is("not-sure") }),
    finds: { "leaves-open": "end-of-life-visit" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "prognosis-not-given": {
    when: visit({ eolPrognosis: is("gravely-ill-no-time-given", "not-yet-asked", "not-sure") }),
    finds: { "leaves-open": "end-of-life-visit" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },

  "death-of-close-relative": {
    when: funeral({
      funeralCloseFamily: is("yes"),
      funeralNeedsPresence: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "funeral-or-affairs" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "deceased-not-close-relative": {
    when: funeral({ funeralCloseFamily: is("no") }),
    finds: { fails: "funeral-or-affairs" },
    cites: ["ina-212-d-5-A"],
  },
  "presence-after-death-not-needed": {
    when: funeral({ funeralNeedsPresence: is("no") }),
    finds: { fails: "funeral-or-affairs" },
    cites: ["ina-212-d-5-A"],
  },
  "relation-to-deceased-unknown": {
    when: funeral({ funeralCloseFamily: is("not-sure") }),
    finds: { "leaves-open": "funeral-or-affairs" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "presence-after-death-in-doubt": {
    when: funeral({ funeralNeedsPresence: is("not-sure") }),
    finds: { "leaves-open": "funeral-or-affairs" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});
