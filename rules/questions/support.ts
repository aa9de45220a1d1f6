import { many, one, yesNo } from "../vocabulary/answer-kinds.ts";
import { is } from "../vocabulary/option-tests.ts";
import { abroad, abroadForUnproved } from "../vocabulary/people.ts";
import { person, wholeCase } from "../vocabulary/about.ts";
import { location } from "./location.ts";
import { basis } from "./basis.ts";
import { alternatives } from "./alternatives.ts";
import { admissibility } from "./admissibility.ts";
import { after } from "../vocabulary/question.ts";
import { paper, wordOf } from "../vocabulary/settled-by.ts";

/** Support, plans and papers. */
export const support = after({ ...location, ...basis, ...alternatives, ...admissibility })({
  financialSupport: {
    tier: "decides",
    answer: one(
      "supporter-with-proof",
      "self-with-proof",
      "organization",
      "promised-no-proof",
      "paid-sponsor",
      "none",
      "not-sure",
    ),
    when: abroad,
    about: wholeCase("One supporter can pay for all, with a form of their own for each person."),
    settledBy: paper("support-declaration", "supporter"),
    fixable: true,
    changes: {
      from: ["promised-no-proof", "none", "not-sure"],
      to: [["supporter-with-proof", "self-with-proof", "organization"]],
    },
    comesBack: { from: ["promised-no-proof", "none", "not-sure"], as: "supporter-with-proof" },
    reason: "folded",
  },
  housingArranged: {
    tier: "adds",
    answer: yesNo,
    when: abroad,
    about: wholeCase("Those who come in one case can stay in one home."),
    settledBy: wordOf("supporter"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  afterParolePlan: {
    tier: "decides",
    answer: one(
      "return-home",
      "lawful-path",
      "seek-protection",
      "hopes-to-stay-no-path",
      "not-sure",
    ),
    when: abroad,
    about: person("What somebody plans for afterwards is their own plan."),
    settledBy: paper("plan-statement", "person"),
    fixable: true,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  homeTies: {
    tier: "adds",
    answer: yesNo,
    when: { afterParolePlan: is("return-home") },
    about: person("Ties at home are a person's own: work, school, property."),
    settledBy: wordOf("person"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  usBeneficiaries: {
    tier: "adds",
    answer: many(
      "us-citizen",
      "permanent-resident",
      "other-family",
      "organization",
      "none",
      "not-sure",
    ),
    when: abroad,
    about: person("Whom it would help depends on who comes."),
    settledBy: wordOf("family"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
  identityDocument: {
    tier: "decides",
    answer: one("passport", "expired-passport", "other-id", "none-can-explain", "none", "not-sure"),
    when: abroad,
    about: person("An identity paper belongs to one person."),
    settledBy: paper("identity-document", "person"),
    fixable: true,
    changes: {
      from: ["expired-passport", "other-id", "none-can-explain", "none", "not-sure"],
      to: [["passport"]],
    },
    comesBack: { from: ["none", "not-sure"], as: "passport" },
    reason: "folded",
  },
  evidenceLevel: {
    tier: "decides",
    answer: one("independent-documents", "some", "own-statements-only", "none", "not-sure"),
    when: abroadForUnproved,
    about: person("Papers may prove the reason of one person and leave out the other."),
    settledBy: paper("purpose-evidence", "person"),
    fixable: true,
    changes: {
      from: ["some", "own-statements-only", "none", "not-sure"],
      to: [["independent-documents"]],
    },
    comesBack: { from: ["own-statements-only", "none", "not-sure"], as: "independent-documents" },
    reason: "folded",
  },
  canReachConsulate: {
    tier: "decides",
    answer: yesNo,
    when: [
      {
        visaSituation: is(
          "has-usable-visa",
          "visa-waiver",
          "no-visa-needed",
          "applied-waiting",
          "applied-post-closed",
          "tried-no-appointment",
          "not-tried",
          "not-sure",
        ),
      },
      {
        visaRefusalGround: is(
          "more-papers-221g",
          "inadmissible",
          "nationality-suspended",
          "not-sure",
        ),
      },
    ],
    about: person("It depends on where the person is and what they can do."),
    settledBy: wordOf("person"),
    fixable: false,
    changes: { from: ["no", "not-sure"], to: [["yes"]] },
    comesBack: { from: ["no", "not-sure"], as: "yes" },
    reason: "folded",
  },
  paidHelper: {
    tier: "adds",
    answer: one("attorney-or-accredited", "none", "paid-non-lawyer", "not-sure"),
    when: abroad,
    about: person("One may have a lawyer and the other somebody who must not be paid."),
    settledBy: wordOf("person"),
    fixable: false,
    changes: "never",
    comesBack: "never",
    reason: "folded",
  },
});
