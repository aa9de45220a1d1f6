import { one } from "../vocabulary/answer-kinds.ts";
import { abroadForAnyReason, abroadForSomethingMovable } from "../vocabulary/people.ts";
import { person, reason } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { reasons } from "./basis-reasons.ts";
import { after } from "../vocabulary/question.ts";
import { paper } from "../vocabulary/settled-by.ts";

/** What is asked whatever the reason: urgency, harm, other ways, the length of the stay. */
export const everyReason = after({ ...location, ...reasons })({
  deadline: {
    answer: one(
      "within-7-days",
      "within-30-days",
      "one-to-three-months",
      "over-three-months",
      "worsening-no-date",
      "none",
      "not-sure",
    ),
    when: abroadForAnyReason,
    about: reason("The date comes from the reason: the same surgery, hearing or funeral."),
    settledBy: paper("purpose-evidence", "person"),
    fixable: false,
    changes: {
      from: ["one-to-three-months", "over-three-months", "none", "not-sure"],
      to: [["one-to-three-months"], ["within-30-days", "within-7-days"]],
    },
    reason: "folded",
  },
  harmIfRefused: {
    answer: one(
      "death-or-permanent-harm",
      "serious-suffering",
      "hardship",
      "inconvenience",
      "not-sure",
    ),
    when: abroadForAnyReason,
    about: person("What happens without one person is not what happens without another."),
    settledBy: paper("purpose-evidence", "person"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  canBeDoneWithoutTravel: {
    answer: one("yes", "partly", "no", "not-sure"),
    when: abroadForSomethingMovable,
    about: person("One of those who come may meet the need, so that the other need not travel."),
    settledBy: paper("purpose-evidence", "person"),
    fixable: true,
    changes: "never",
    reason: "folded",
  },
  plannedStay: {
    answer: one("up-to-three-months", "up-to-one-year", "over-one-year", "no-end-date", "not-sure"),
    when: abroadForAnyReason,
    about: reason("The reason says how long a stay it needs."),
    settledBy: paper("plan-statement", "person"),
    fixable: true,
    changes: "never",
    reason: "folded",
  },
});
