import { one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { is } from "../vocabulary/option-tests.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { ownChildhood, ownDanger, ownTie, person } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { reasons } from "./basis-reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

const forFamilies = abroadFor("family-reunification");
const forAdoption = abroadFor("adoption");
const inDanger = [
  abroadFor("targeted-harm"),
  { ...abroadFor("general-danger"), genPersonalVulnerability: is("yes") },
  { ...forFamilies, famUrgentReason: is("danger") },
];

/** Family, adoption, and danger. */
export const familyAndHarm = after({ ...location, ...reasons })({
  famCloseRelationship: {
    answer: yesNo,
    when: forFamilies,
    about: ownTie,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  famUrgentReason: {
    answer: one(
      "cannot-live-alone",
      "child-losing-care",
      "danger",
      "relative-in-us-ill",
      "separation-only",
      "not-sure",
    ),
    when: forFamilies,
    about: person("What makes it urgent differs: one may be a child alone, another an adult."),
    settledBy: paper("reason-statement", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  minorUsAdultReady: {
    answer: yesNo,
    when: { ...forFamilies, personIsMinor: is("yes") },
    about: ownChildhood,
    settledBy: paper("support-declaration", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  adoptUrgent: {
    answer: yesNo,
    when: forAdoption,
    about: ownChildhood,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  adoptLegalCustody: {
    answer: yesNo,
    when: forAdoption,
    about: ownChildhood,
    settledBy: paper("custody-record", "court"),
    fixable: true,
    changes: "never",
    reason: "folded",
  },
  genPersonalVulnerability: {
    answer: yesNo,
    when: abroadFor("general-danger"),
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  harmAboutThisPerson: {
    answer: yesNo,
    when: inDanger,
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: true,
    changes: "never",
    reason: "folded",
  },
  harmImminent: {
    answer: yesNo,
    when: inDanger,
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  harmNoSafePlace: {
    answer: yesNo,
    when: inDanger,
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  harmIndependentProof: {
    answer: yesNoNotYet,
    when: inDanger,
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: true,
    changes: "never",
    reason: "folded",
  },
});
