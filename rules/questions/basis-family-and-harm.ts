import { kinship, one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
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
    tier: "decides",
    answer: kinship,
    when: forFamilies,
    about: ownTie,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  famUrgentReason: {
    tier: "decides",
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
    comesBack: "never",
    reason: "folded",
  },
  minorUsAdultReady: {
    tier: "decides",
    answer: yesNo,
    when: { ...forFamilies, personIsMinor: is("yes") },
    about: ownChildhood,
    settledBy: paper("support-declaration", "family"),
    fixable: false,
    changes: { from: ["no", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-sure"], as: "yes" },
    reason: "folded",
  },
  adoptUrgent: {
    tier: "adds",
    answer: one("medical-care", "danger", "no", "not-sure"),
    when: forAdoption,
    about: ownChildhood,
    settledBy: paper("doctor-letter", "doctor"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  adoptLegalCustody: {
    tier: "adds",
    answer: yesNo,
    when: forAdoption,
    about: ownChildhood,
    settledBy: paper("custody-record", "court"),
    fixable: true,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  genPersonalVulnerability: {
    tier: "decides",
    answer: yesNo,
    when: abroadFor("general-danger"),
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  harmAboutThisPerson: {
    tier: "adds",
    answer: one("this-person", "family-or-group", "no", "not-sure"),
    when: inDanger,
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: true,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  harmImminent: {
    tier: "adds",
    answer: one("soon", "being-sent-back", "not-soon", "not-sure"),
    when: inDanger,
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  harmSafePlace: {
    tier: "adds",
    answer: one("no", "own-country", "third-country", "not-sure"),
    when: inDanger,
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  harmIndependentProof: {
    tier: "adds",
    answer: yesNoNotYet,
    when: inDanger,
    about: ownDanger,
    settledBy: paper("harm-report", "attorney"),
    fixable: true,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
});
