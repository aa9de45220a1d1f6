import { one, yesNo } from "../vocabulary/answer-kinds.ts";
import { is } from "../vocabulary/option-tests.ts";
import { abroad } from "../vocabulary/people.ts";
import { ownPast } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { basis } from "./basis.ts";
import { alternatives } from "./alternatives.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

/** The past: earlier stays, removal, crimes, health. */
export const admissibility = after({ ...location, ...basis, ...alternatives })({
  everOrderedRemoved: {
    answer: one(
      "no",
      "ordered-removed",
      "turned-back-at-border",
      "removed-despite-court-order",
      "not-sure",
    ),
    when: abroad,
    about: ownPast,
    settledBy: paper("immigration-file", "attorney"),
    fixable: false,
    changes: "never",
    reason: "in the open",
  },
  everInUs: {
    answer: yesNo,
    when: abroad,
    about: ownPast,
    settledBy: paper("earlier-stay-record", "person"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  unlawfulPresence: {
    answer: one("none", "under-180-days", "180-days-to-one-year", "over-one-year", "not-sure"),
    when: { everInUs: is("yes", "not-sure") },
    about: ownPast,
    settledBy: paper("immigration-file", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  reenteredWithoutPermission: {
    answer: yesNo,
    when: [
      { everOrderedRemoved: is("ordered-removed", "removed-despite-court-order", "not-sure") },
      { unlawfulPresence: is("over-one-year", "not-sure") },
    ],
    about: ownPast,
    settledBy: paper("immigration-file", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  keptEarlierConditions: {
    answer: yesNo,
    when: { everInUs: is("yes") },
    about: ownPast,
    settledBy: paper("earlier-stay-record", "person"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  misrepresentation: {
    answer: one("none", "visa-or-form", "false-us-citizen-claim", "false-documents", "not-sure"),
    when: abroad,
    about: ownPast,
    settledBy: paper("immigration-file", "attorney"),
    fixable: false,
    changes: "never",
    reason: "in the open",
  },
  criminalHistory: {
    answer: one("none", "arrest-only", "pending-charge", "conviction", "not-sure"),
    when: abroad,
    about: ownPast,
    settledBy: paper("court-record", "attorney"),
    fixable: false,
    changes: "never",
    reason: "in the open",
  },
  securityConcern: {
    answer: yesNo,
    when: abroad,
    about: ownPast,
    settledBy: paper("immigration-file", "attorney"),
    fixable: false,
    changes: "never",
    reason: "in the open",
  },
  helpedOthersEnterIllegally: {
    answer: yesNo,
    when: abroad,
    about: ownPast,
    settledBy: paper("immigration-file", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  healthConcern: {
    answer: one("none", "communicable-disease", "not-sure"),
    when: abroad,
    about: ownPast,
    settledBy: paper("medical-exam", "doctor"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  priorParoleRequest: {
    answer: one(
      "never",
      "granted-before",
      "denied-new-facts",
      "denied-nothing-new",
      "pending",
      "not-sure",
    ),
    when: abroad,
    about: ownPast,
    settledBy: paper("parole-notice", "uscis"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
});
