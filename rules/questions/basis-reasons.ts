import { upToThree } from "../vocabulary/answer-kinds.ts";
import { abroadOrAtBorder } from "../vocabulary/people.ts";
import { reason } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

/** For which reasons the person asks. */
export const reasons = after(location)({
  requestBases: {
    answer: upToThree(
      "medical-treatment",
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "end-of-life-visit",
      "funeral-or-affairs",
      "legal-proceeding",
      "law-enforcement-request",
      "family-reunification",
      "adoption",
      "targeted-harm",
      "general-danger",
      "unfinished-purpose",
      "waiting-for-visa",
      "research-or-trial",
      "public-benefit",
      "immvi",
      "fwvp",
      "other-urgent",
      "visit-work-or-study",
      "not-sure",
    ),
    when: abroadOrAtBorder,
    about: reason(
      "Those who come for the same thing give the same reasons, and say first that they do.",
    ),
    settledBy: paper("reason-statement", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
});
