import { one } from "../vocabulary/answer-kinds.ts";
import { abroadForAny, abroadForPurpose } from "../vocabulary/people.ts";
import { person, reason } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { reasons } from "./basis-reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

/** What is asked whatever the reason: urgency, harm, other ways, the length of the stay. */
export const everyReason = after({ ...location, ...reasons })({
  deadline: {
    tier: "decides",
    answer: one(
      "within-7-days",
      "within-30-days",
      "one-to-three-months",
      "over-three-months",
      "worsening-no-date",
      "none",
      "not-sure",
    ),
    when: abroadForPurpose,
    about: reason("The date comes from the reason: the same surgery, hearing or funeral."),
    settledBy: paper("purpose-evidence", "person"),
    fixable: false,
    changes: {
      from: ["one-to-three-months", "over-three-months", "none", "not-sure"],
      to: [["within-30-days"]],
    },
    comesBack: { from: ["not-sure"], as: "within-30-days" },
    reason: "folded",
  },
  harmIfRefused: {
    tier: "decides",
    answer: one(
      "death-or-permanent-harm",
      "serious-suffering",
      "hardship",
      "inconvenience",
      "not-sure",
    ),
    when: abroadForAny(
      "medical-treatment",
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "end-of-life-visit",
      "funeral-or-affairs",
      "legal-proceeding",
      "family-reunification",
      "unfinished-purpose",
      "other-urgent",
    ),
    about: person("What happens without one person is not what happens without another."),
    settledBy: paper("purpose-evidence", "person"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  canBeDoneWithoutTravel: {
    tier: "decides",
    answer: one("yes", "partly", "no", "not-sure"),
    when: abroadForAny(
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "family-reunification",
      "unfinished-purpose",
      "other-urgent",
    ),
    about: person("One of those who come may meet the need, so that the other need not travel."),
    settledBy: paper("purpose-evidence", "person"),
    fixable: true,
    changes: { from: ["partly", "not-sure"], to: [["no"]] },
    comesBack: { from: ["partly", "not-sure"], as: "no" },
    reason: "folded",
  },
  plannedStay: {
    tier: "decides",
    answer: one("up-to-three-months", "up-to-one-year", "over-one-year", "no-end-date", "not-sure"),
    when: abroadForPurpose,
    about: reason("The reason says how long a stay it needs."),
    settledBy: paper("plan-statement", "person"),
    fixable: true,
    changes: { from: ["over-one-year", "no-end-date", "not-sure"], to: [["up-to-one-year"]] },
    comesBack: { from: ["over-one-year", "no-end-date", "not-sure"], as: "up-to-one-year" },
    reason: "folded",
  },
});
