import { one, yesNo } from "../vocabulary/answer-kinds.ts";
import { has, is } from "../vocabulary/option-tests.ts";
import { abroad } from "../vocabulary/people.ts";
import { ownPast, ownVisa } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { basis } from "./basis.ts";
import { after } from "../vocabulary/question.ts";
import { paper, wordOf } from "../vocabulary/settled-by.ts";

/** Visas and the other ways that come before parole. */
export const alternatives = after({ ...location, ...basis })({
  visaSituation: {
    tier: "decides",
    answer: one(
      "has-usable-visa",
      "visa-waiver",
      "no-visa-needed",
      "refused",
      "applied-waiting",
      "applied-post-closed",
      "tried-no-appointment",
      "not-tried",
      "not-sure",
    ),
    when: abroad,
    about: ownVisa,
    settledBy: paper("visa-record", "consulate"),
    fixable: true,
    changes: {
      from: ["applied-waiting", "not-tried", "not-sure"],
      to: [["applied-waiting"], ["tried-no-appointment"], ["refused"]],
    },
    comesBack: { from: ["not-tried", "not-sure", "applied-waiting"], as: "refused" },
    reason: "folded",
  },
  visaRefusalGround: {
    tier: "decides",
    answer: one(
      "ties-214b",
      "more-papers-221g",
      "inadmissible",
      "nationality-suspended",
      "not-sure",
    ),
    when: { visaSituation: is("refused") },
    about: ownVisa,
    settledBy: paper("visa-record", "consulate"),
    fixable: true,
    changes: { from: ["more-papers-221g", "not-sure"], to: [["ties-214b"]] },
    comesBack: { from: ["more-papers-221g", "not-sure"], as: "ties-214b" },
    reason: "folded",
  },
  whyNotTried: {
    tier: "decides",
    answer: one(
      "no-time",
      "post-closed-or-unreachable",
      "nationality-suspended",
      "known-bar",
      "cost",
      "did-not-know",
      "other",
      "not-sure",
    ),
    when: { visaSituation: is("not-tried") },
    about: ownVisa,
    settledBy: paper("visa-record", "consulate"),
    fixable: true,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  keptEarlierConditions: {
    tier: "decides",
    answer: yesNo,
    when: [
      {
        everInUs: is("yes"),
        visaSituation: is("has-usable-visa", "visa-waiver", "no-visa-needed"),
      },
      { everInUs: is("yes"), requestBases: has("unfinished-purpose") },
    ],
    about: ownPast,
    settledBy: paper("earlier-stay-record", "person"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  emergencyAppointmentAsked: {
    tier: "adds",
    answer: yesNo,
    when: { visaSituation: is("applied-waiting", "tried-no-appointment", "not-tried") },
    about: ownVisa,
    settledBy: wordOf("person"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  immigrantPetition: {
    tier: "decides",
    answer: one("none", "pending", "approved-waiting", "visa-available", "refused", "not-sure"),
    when: abroad,
    about: ownVisa,
    settledBy: paper("petition-notice", "uscis"),
    fixable: true,
    changes: { from: ["none"], to: [["pending"]] },
    comesBack: { from: ["none"], as: "pending" },
    reason: "folded",
  },
  onlyBecauseOfWait: {
    tier: "decides",
    answer: yesNo,
    when: { immigrantPetition: is("pending", "approved-waiting") },
    about: ownVisa,
    settledBy: paper("petition-notice", "attorney"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
});
