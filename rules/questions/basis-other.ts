import { one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { earlierStay, ownInvitation, person, reason } from "../vocabulary/about.ts";
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
    tier: "decides",
    answer: yesNo,
    when: forUnfinishedPurposes,
    about: earlierStay,
    settledBy: paper("earlier-stay-record", "person"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  unfinishedUrgentNow: {
    tier: "decides",
    answer: yesNo,
    when: forUnfinishedPurposes,
    about: earlierStay,
    settledBy: paper("doctor-letter", "person"),
    fixable: false,
    changes: { from: ["not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-sure"], as: "yes" },
    reason: "folded",
  },
  researchInstitution: {
    tier: "decides",
    answer: yesNoNotYet,
    when: forResearch,
    about: ownInvitation,
    settledBy: paper("institution-letter", "institution"),
    fixable: false,
    changes: { from: ["no", "not-yet", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-yet", "not-sure"], as: "yes" },
    reason: "folded",
  },
  researchNeedsPresence: {
    tier: "decides",
    answer: yesNo,
    when: forResearch,
    about: ownInvitation,
    settledBy: paper("institution-letter", "institution"),
    fixable: false,
    changes: { from: ["not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-sure"], as: "yes" },
    reason: "folded",
  },
  researchBenefitsOthers: {
    tier: "decides",
    answer: yesNo,
    when: forResearch,
    about: reason("It is a fact about the research, whoever takes part in it."),
    settledBy: paper("institution-letter", "institution"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  benefitBeyondFamily: {
    tier: "decides",
    answer: yesNo,
    when: forPublicBenefit,
    about: ownInvitation,
    settledBy: paper("government-letter", "agency"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  benefitUsBodySupports: {
    tier: "decides",
    answer: one("government-body", "other-organization", "no", "not-yet", "not-sure"),
    when: forPublicBenefit,
    about: ownInvitation,
    settledBy: paper("government-letter", "agency"),
    fixable: true,
    changes: {
      from: ["no", "other-organization", "not-yet", "not-sure"],
      to: [["government-body"]],
    },
    comesBack: { from: ["other-organization", "not-yet", "not-sure"], as: "government-body" },
    reason: "folded",
  },
  benefitPresenceNeeded: {
    tier: "decides",
    answer: yesNo,
    when: forPublicBenefit,
    about: ownInvitation,
    settledBy: paper("government-letter", "agency"),
    fixable: false,
    changes: { from: ["not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-sure"], as: "yes" },
    reason: "folded",
  },
  immviServed: {
    tier: "decides",
    answer: yesNo,
    when: abroadFor("immvi"),
    about: person(
      "Service is proved for each person, and the family tie to whoever served may differ.",
    ),
    settledBy: paper("service-record", "family"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
});
