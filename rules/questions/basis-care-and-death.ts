import { one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { ownTie, person, reason, samePatient } from "../vocabulary/about.ts";
import { awaited } from "../vocabulary/changes.ts";
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
    answer: yesNo,
    when: forCaregivers,
    about: samePatient,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  careCloseRelative: {
    answer: yesNo,
    when: forCaregivers,
    about: ownTie,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  careDoctorSaysNeeded: {
    answer: yesNoNotYet,
    when: forCaregivers,
    about: samePatient,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: awaited,
    reason: "folded",
  },
  careNoOneElse: {
    answer: yesNo,
    when: forCaregivers,
    about: reason("Who is already in the US and could give the care does not depend on who comes."),
    settledBy: paper("reason-statement", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  eolCloseFamily: {
    answer: yesNo,
    when: forFarewells,
    about: ownTie,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  eolPrognosis: {
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
    changes: { from: ["not-yet-asked", "not-sure"], to: [["death-expected-soon"]] },
    reason: "folded",
  },
  funeralCloseFamily: {
    answer: yesNo,
    when: forFunerals,
    about: ownTie,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  funeralNeedsPresence: {
    answer: yesNo,
    when: forFunerals,
    about: person(
      "The service is one, but a matter to settle may need one person and not another.",
    ),
    settledBy: paper("purpose-evidence", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  funeralNoOneElse: {
    answer: yesNo,
    when: forFunerals,
    about: person(
      "Somebody in the US may be able to do the part of one person and not that of another.",
    ),
    settledBy: wordOf("family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
});
