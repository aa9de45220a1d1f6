import { one, yesNo, yesNoNotYet } from "../vocabulary/answer-kinds.ts";
import { abroadFor } from "../vocabulary/people.ts";
import { ownCourtPaper, ownInvitation } from "../vocabulary/about.ts";
import { awaited } from "../vocabulary/changes.ts";
import { location } from "./location.ts";
import { reasons } from "./basis-reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

const forCourt = abroadFor("legal-proceeding");
const forAgencies = abroadFor("law-enforcement-request");

/** Court cases, and requests of law enforcement. */
export const courtsAndAgencies = after({ ...location, ...reasons })({
  legalOfficialNotice: {
    answer: yesNoNotYet,
    when: forCourt,
    about: ownCourtPaper,
    settledBy: paper("court-notice", "court"),
    fixable: true,
    changes: { from: ["no", "not-yet", "not-sure"], to: [["yes"]] },
    reason: "folded",
  },
  legalMustBePresent: {
    answer: yesNo,
    when: forCourt,
    about: ownCourtPaper,
    settledBy: paper("court-notice", "court"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  legalRole: {
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
    reason: "folded",
  },
  leAgencyAsked: {
    answer: yesNoNotYet,
    when: forAgencies,
    about: ownInvitation,
    settledBy: paper("agency-letter", "agency"),
    fixable: false,
    changes: awaited,
    reason: "folded",
  },
  leAgencyWillRequest: {
    answer: yesNoNotYet,
    when: forAgencies,
    about: ownInvitation,
    settledBy: paper("agency-letter", "agency"),
    fixable: false,
    changes: awaited,
    reason: "folded",
  },
});
