import { given, givenAny, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import { commonTypes, toBeShown, toBeWeighed } from "./practice.ts";
import { near } from "../../vocabulary/deadlines.ts";

const caregiver = (answers: Accepts) => given({ requestBases: has("caregiver"), ...answers });
const visit = (answers: Accepts) => given({ requestBases: has("end-of-life-visit"), ...answers });
const funeral = (answers: Accepts) =>
  given({ requestBases: has("funeral-or-affairs"), ...answers });

const noTimeGiven = "gravely-ill-no-time-given";
const seriousHarm = is("death-or-permanent-harm", "serious-suffering");

/** Care for a sick relative, a last visit, a death in the family: urgent humanitarian reasons. */
export const illnessAndDeath = rules({
  "only-available-caregiver": {
    when: caregiver({
      careSeriousIllness: is("yes"),
      careCloseRelative: is("close-relative"),
      careDoctorSaysNeeded: is("yes"),
      careSomeoneElse: is("no"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "caregiver" },
    ...commonTypes,
  },
  "relative-not-seriously-ill": {
    when: caregiver({ careSeriousIllness: is("no") }),
    finds: { fails: "caregiver" },
    ...commonTypes,
  },
  "patient-unrelated-or-abroad": {
    when: caregiver({ careCloseRelative: is("unrelated", "not-in-us") }),
    finds: { fails: "caregiver" },
    ...commonTypes,
  },
  "care-not-needed-now": {
    when: caregiver({ careDoctorSaysNeeded: is("no") }),
    finds: { fails: "caregiver" },
    ...commonTypes,
  },
  "relative-illness-unknown": {
    when: caregiver({ careSeriousIllness: is("not-sure") }),
    finds: { "leaves-open": "caregiver" },
    ...toBeShown,
  },
  "patient-distant-relative": {
    when: caregiver({ careCloseRelative: is("other-relative-or-partner") }),
    finds: { "leaves-open": "caregiver" },
    ...toBeWeighed,
  },
  "relation-to-patient-unknown": {
    when: caregiver({ careCloseRelative: is("not-sure") }),
    finds: { "leaves-open": "caregiver" },
    ...toBeShown,
  },
  "need-for-care-unconfirmed": {
    when: caregiver({ careDoctorSaysNeeded: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "caregiver" },
    ...toBeShown,
  },
  "another-caregiver-in-us": {
    when: caregiver({ careSomeoneElse: is("yes") }),
    finds: { "leaves-open": "caregiver" },
    ...toBeWeighed,
  },
  "other-caregivers-unknown": {
    when: caregiver({ careSomeoneElse: is("not-sure") }),
    finds: { "leaves-open": "caregiver" },
    ...toBeShown,
  },

  "close-relative-dying-in-us": {
    when: visit({
      eolCloseFamily: is("close-relative"),
      eolPrognosis: is("death-expected-soon"),
    }),
    finds: { meets: "end-of-life-visit" },
    ...commonTypes,
  },
  "close-relative-gravely-ill-in-us": {
    when: visit({
      eolCloseFamily: is("close-relative"),
      eolPrognosis: is(noTimeGiven),
      deadline: near,
      harmIfRefused: seriousHarm,
    }),
    finds: { meets: "end-of-life-visit" },
    ...commonTypes,
    doubt:
      "USCIS writes of the end of life; that a grave illness with no time given is enough where the need is near " +
      "and the harm serious rests on practice.",
  },
  "dying-person-unrelated-or-abroad": {
    when: visit({ eolCloseFamily: is("unrelated", "not-in-us") }),
    finds: { fails: "end-of-life-visit" },
    ...commonTypes,
  },
  "recovery-expected": {
    when: visit({ eolPrognosis: is("recovery-expected") }),
    finds: { fails: "end-of-life-visit" },
    ...commonTypes,
  },
  "dying-person-distant-relative": {
    when: visit({ eolCloseFamily: is("other-relative-or-partner") }),
    finds: { "leaves-open": "end-of-life-visit" },
    ...toBeWeighed,
  },
  "relation-to-dying-person-unknown": {
    when: visit({ eolCloseFamily: is("not-sure") }),
    finds: { "leaves-open": "end-of-life-visit" },
    ...toBeShown,
  },
  "prognosis-not-given": {
    when: [
      visit({ eolPrognosis: is("not-yet-asked", "not-sure") }),
      ...givenAny(
        [
          {
            deadline: is("one-to-three-months", "over-three-months", "none", "not-sure"),
          },
          { harmIfRefused: is("hardship", "inconvenience", "not-sure") },
        ],
        { requestBases: has("end-of-life-visit"), eolPrognosis: is(noTimeGiven) },
      ),
    ],
    finds: { "leaves-open": "end-of-life-visit" },
    ...toBeShown,
  },

  "death-of-close-relative": {
    when: funeral({
      funeralCloseFamily: is("close-relative"),
      funeralNeedsPresence: is("dated-service", "matter-in-person"),
    }),
    finds: { meets: "funeral-or-affairs" },
    ...commonTypes,
  },
  "deceased-unrelated": {
    when: funeral({ funeralCloseFamily: is("unrelated") }),
    finds: { fails: "funeral-or-affairs" },
    ...commonTypes,
  },
  "presence-after-death-not-needed": {
    when: funeral({ funeralNeedsPresence: is("no") }),
    finds: { fails: "funeral-or-affairs" },
    ...commonTypes,
  },
  "deceased-distant-relative": {
    when: funeral({ funeralCloseFamily: is("other-relative-or-partner") }),
    finds: { "leaves-open": "funeral-or-affairs" },
    ...toBeWeighed,
  },
  "relation-to-deceased-unknown": {
    when: funeral({ funeralCloseFamily: is("not-sure") }),
    finds: { "leaves-open": "funeral-or-affairs" },
    ...toBeShown,
  },
  "presence-after-death-in-doubt": {
    when: funeral({ funeralNeedsPresence: is("not-sure") }),
    finds: { "leaves-open": "funeral-or-affairs" },
    ...toBeShown,
  },
});
