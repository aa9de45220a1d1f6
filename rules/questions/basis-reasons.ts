import { many, upToThree } from "../vocabulary/answer-kinds.ts";
import { abroadForAny, abroadOrAtBorder } from "../vocabulary/people.ts";
import { ownVisa, reason } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { reasonIds } from "../vocabulary/reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

/** For which reasons the person asks. */
const chosen = after(location)({
  requestBases: {
    tier: "decides",
    answer: upToThree(...reasonIds),
    when: abroadOrAtBorder,
    about: reason(
      "Those who come for the same thing give the same reasons, and say first that they do.",
    ),
    settledBy: paper("reason-statement", "attorney"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
});

/** The reasons, and the laws besides parole that can already reach the person. */
export const reasons = {
  ...chosen,
  ...after({ ...location, ...chosen })({
    protectionRoute: {
      tier: "decides",
      answer: many(
        "unhcr-or-usrap",
        "follow-to-join",
        "siv",
        "u-waiting-list",
        "u-or-t-other",
        "vawa-cancellation-family",
        "continued-presence-family",
        "none",
        "not-sure",
      ),
      when: abroadForAny(
        "targeted-harm",
        "general-danger",
        "family-reunification",
        "waiting-for-visa",
        "other-urgent",
        "not-sure",
      ),
      about: ownVisa,
      settledBy: paper("protection-case-record", "attorney"),
      fixable: false,
      changes: "never",
      comesBack: "never",
      reason: "folded",
    },
  }),
};
