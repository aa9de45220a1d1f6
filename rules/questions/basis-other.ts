import { one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { earlierStay, ownInvitation, person, reason } from "../vocabulary/about.ts";
import { awaited } from "../vocabulary/changes.ts";
import { location } from "./location.ts";
import { reasons } from "./basis-reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

const forUnfinishedPurposes = abroadFor("unfinished-purpose");
const forResearch = abroadFor("research-or-trial");
const forPublicBenefit = abroadFor("public-benefit");

/** Unfinished purposes, research, public benefit, military families. */
export const other = after({ ...location, ...reasons })({
  unfinishedSpecific: {
    answer: yesNo,
    when: forUnfinishedPurposes,
    about: earlierStay,
    settledBy: paper("earlier-stay-record", "person"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  unfinishedUrgentNow: {
    answer: yesNo,
    when: forUnfinishedPurposes,
    about: earlierStay,
    settledBy: paper("doctor-letter", "person"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  unfinishedComplied: {
    answer: yesNo,
    when: forUnfinishedPurposes,
    about: earlierStay,
    settledBy: paper("earlier-stay-record", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  researchInstitution: {
    answer: yesNoNotYet,
    when: forResearch,
    about: ownInvitation,
    settledBy: paper("institution-letter", "institution"),
    fixable: false,
    changes: awaited,
    reason: "folded",
  },
  researchNeedsPresence: {
    answer: yesNo,
    when: forResearch,
    about: ownInvitation,
    settledBy: paper("institution-letter", "institution"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  researchBenefitsOthers: {
    answer: yesNo,
    when: forResearch,
    about: reason("It is a fact about the research, whoever takes part in it."),
    settledBy: paper("institution-letter", "institution"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  benefitBeyondFamily: {
    answer: yesNo,
    when: forPublicBenefit,
    about: ownInvitation,
    settledBy: paper("government-letter", "agency"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  benefitUsBodySupports: {
    answer: one("government-body", "other-organization", "no", "not-yet", "not-sure"),
    when: forPublicBenefit,
    about: ownInvitation,
    settledBy: paper("government-letter", "agency"),
    fixable: true,
    changes: { from: ["not-yet", "not-sure"], to: [["government-body"]] },
    reason: "folded",
  },
  benefitPresenceNeeded: {
    answer: yesNo,
    when: forPublicBenefit,
    about: ownInvitation,
    settledBy: paper("government-letter", "agency"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  immviServed: {
    answer: yesNo,
    when: abroadFor("immvi"),
    about: person(
      "Service is proved for each person, and the family tie to whoever served may differ.",
    ),
    settledBy: paper("service-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
});
