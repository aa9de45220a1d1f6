import { kinship, kinshipInUs, one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { ownTie, person, reason, samePatient } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { reasons } from "./basis-reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper, wordOf } from "../vocabulary/settled-by.ts";

const forCaregivers = abroadFor("caregiver");
const forFarewells = abroadFor("end-of-life-visit");
const forFunerals = abroadFor("funeral-or-affairs");

/** Care for somebody ill, a last visit, a funeral. */
export const careAndDeath = after({ ...location, ...reasons })({
  careSeriousIllness: {
    tier: "decides",
    answer: yesNo,
    when: forCaregivers,
    about: samePatient,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: { from: ["not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-sure"], as: "yes" },
    reason: "folded",
  },
  careCloseRelative: {
    tier: "decides",
    answer: kinshipInUs,
    when: forCaregivers,
    about: ownTie,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  careDoctorSaysNeeded: {
    tier: "decides",
    answer: yesNoNotYet,
    when: forCaregivers,
    about: samePatient,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: { from: ["not-yet", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-yet", "not-sure"], as: "yes" },
    reason: "folded",
  },
  careSomeoneElse: {
    tier: "decides",
    answer: one("no", "yes", "not-sure"),
    when: forCaregivers,
    about: reason("Who is already in the US and could give the care does not depend on who comes."),
    settledBy: paper("reason-statement", "family"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  eolCloseFamily: {
    tier: "decides",
    answer: kinshipInUs,
    when: forFarewells,
    about: ownTie,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  eolPrognosis: {
    tier: "decides",
    answer: one(
      "death-expected-soon",
      "gravely-ill-no-time-given",
      "recovery-expected",
      "not-yet-asked",
      "not-sure",
    ),
    when: forFarewells,
    about: samePatient,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: true,
    changes: {
      from: ["not-yet-asked", "not-sure", "gravely-ill-no-time-given"],
      to: [["death-expected-soon"]],
    },
    comesBack: {
      from: ["not-yet-asked", "not-sure", "gravely-ill-no-time-given"],
      as: "death-expected-soon",
    },
    reason: "folded",
  },
  funeralCloseFamily: {
    tier: "decides",
    answer: kinship,
    when: forFunerals,
    about: ownTie,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  funeralNeedsPresence: {
    tier: "decides",
    answer: one("dated-service", "matter-in-person", "no", "not-sure"),
    when: forFunerals,
    about: person(
      "The service is one, but a matter to settle may need one person and not another.",
    ),
    settledBy: paper("purpose-evidence", "family"),
    fixable: false,
    changes: { from: ["not-sure"], to: [["dated-service", "matter-in-person"]] },
    comesBack: { from: ["not-sure"], as: "dated-service" },
    reason: "folded",
  },
  funeralSomeoneElse: {
    tier: "adds",
    answer: one("no", "yes", "not-sure"),
    when: forFunerals,
    about: person(
      "Somebody in the US may be able to do the part of one person and not that of another.",
    ),
    settledBy: wordOf("family"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
});
