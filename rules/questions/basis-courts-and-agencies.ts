import { one, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { ownCourtPaper, ownInvitation } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { reasons } from "./basis-reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

const forCourt = abroadFor("legal-proceeding");
const forAgencies = abroadFor("law-enforcement-request");

/** Court cases, and requests of law enforcement. */
export const courtsAndAgencies = after({ ...location, ...reasons })({
  legalOfficialNotice: {
    tier: "decides",
    answer: yesNoNotYet,
    when: forCourt,
    about: ownCourtPaper,
    settledBy: paper("court-notice", "court"),
    fixable: true,
    changes: { from: ["no", "not-yet", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["no", "not-yet", "not-sure"], as: "yes" },
    reason: "folded",
  },
  legalMustBePresent: {
    tier: "decides",
    answer: one("yes", "right-to-attend", "no", "not-sure"),
    when: forCourt,
    about: ownCourtPaper,
    settledBy: paper("court-notice", "court"),
    fixable: false,
    changes: { from: ["not-sure"], to: [["yes"]] },
    comesBack: { from: ["not-sure"], as: "yes" },
    reason: "folded",
  },
  legalRole: {
    tier: "decides",
    answer: one(
      "party",
      "witness",
      "criminal-defendant",
      "parent-in-custody-case",
      "other",
      "not-sure",
    ),
    when: forCourt,
    about: ownCourtPaper,
    settledBy: paper("court-notice", "court"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  leAgencyAsked: {
    tier: "adds",
    answer: yesNoNotYet,
    when: forAgencies,
    about: ownInvitation,
    settledBy: paper("agency-letter", "agency"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  leAgencyWillRequest: {
    tier: "adds",
    answer: yesNoNotYet,
    when: forAgencies,
    about: ownInvitation,
    settledBy: paper("agency-letter", "agency"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
});
