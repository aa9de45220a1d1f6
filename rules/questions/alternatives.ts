import { many, one, yesNo } from "../vocabulary/answer-kinds.ts";
import { is } from "../vocabulary/option-tests.ts";
import { abroad, abroadFor } from "../vocabulary/people.ts";
import { ownVisa } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { basis } from "./basis.ts";
import { after } from "../vocabulary/question.ts";
import { paper, wordOf } from "../vocabulary/settled-by.ts";

/** Visas and the other ways that come before parole. */
export const alternatives = after({ ...location, ...basis })({
  visaSituation: {
    answer: one(
      "has-usable-visa-or-esta",
      "no-visa-needed",
      "refused",
      "applied-waiting",
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
    reason: "folded",
  },
  visaRefusalGround: {
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
    reason: "folded",
  },
  whyNotTried: {
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
    reason: "folded",
  },
  emergencyAppointmentAsked: {
    answer: yesNo,
    when: { visaSituation: is("applied-waiting", "tried-no-appointment", "not-tried") },
    about: ownVisa,
    settledBy: wordOf("person"),
    fixable: false,
    changes: { from: ["no", "not-sure"], to: [["yes"]] },
    reason: "folded",
  },
  immigrantPetition: {
    answer: one("none", "pending", "approved-waiting", "visa-available", "refused", "not-sure"),
    when: abroad,
    about: ownVisa,
    settledBy: paper("petition-notice", "uscis"),
    fixable: true,
    changes: "never",
    reason: "folded",
  },
  onlyBecauseOfWait: {
    answer: yesNo,
    when: { immigrantPetition: is("pending", "approved-waiting") },
    about: ownVisa,
    settledBy: paper("petition-notice", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  protectionRoute: {
    answer: many("unhcr-or-usrap", "follow-to-join", "siv", "u-or-t", "none", "not-sure"),
    when: [
      abroadFor("targeted-harm"),
      abroadFor("general-danger"),
      abroadFor("family-reunification"),
    ],
    about: ownVisa,
    settledBy: paper("protection-case-record", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
});
