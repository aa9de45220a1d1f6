import { many, one, yesNo } from "../vocabulary/answer-kinds.ts";
import { is } from "../vocabulary/option-tests.ts";
import { abroad } from "../vocabulary/people.ts";
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
    answer: one(
      "supporter-with-proof",
      "self-with-proof",
      "organization",
      "promised-no-proof",
      "none",
      "not-sure",
    ),
    when: abroad,
    about: wholeCase("One supporter can pay for all, with a form of their own for each person."),
    settledBy: paper("support-declaration", "supporter"),
    fixable: true,
    changes: {
      from: ["none", "not-sure"],
      to: [["supporter-with-proof", "self-with-proof", "organization"]],
    },
    reason: "folded",
  },
  housingArranged: {
    answer: yesNo,
    when: abroad,
    about: wholeCase("Those who come in one case can stay in one home."),
    settledBy: wordOf("supporter"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  afterParolePlan: {
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
    reason: "folded",
  },
  homeTies: {
    answer: yesNo,
    when: { afterParolePlan: is("return-home") },
    about: person("Ties at home are a person's own: work, school, property."),
    settledBy: wordOf("person"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  usBeneficiaries: {
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
    reason: "folded",
  },
  identityDocument: {
    answer: one("passport", "expired-passport", "other-id", "none-can-explain", "none", "not-sure"),
    when: abroad,
    about: person("An identity paper belongs to one person."),
    settledBy: paper("identity-document", "person"),
    fixable: true,
    changes: { from: ["none", "not-sure"], to: [["passport", "other-id"]] },
    reason: "folded",
  },
  evidenceLevel: {
    answer: one("independent-documents", "some", "own-statements-only", "none", "not-sure"),
    when: abroad,
    about: person("Papers may prove the reason of one person and leave out the other."),
    settledBy: paper("purpose-evidence", "person"),
    fixable: true,
    changes: {
      from: ["own-statements-only", "none", "not-sure"],
      to: [["independent-documents", "some"]],
    },
    reason: "folded",
  },
  canReachConsulate: {
    answer: yesNo,
    when: abroad,
    about: person("It depends on where the person is and what they can do."),
    settledBy: wordOf("person"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  paidHelper: {
    answer: one(
      "attorney-or-accredited",
      "none",
      "paid-non-lawyer",
      "paying-for-sponsor",
      "not-sure",
    ),
    when: abroad,
    about: person("One may have a lawyer and the other somebody who must not be paid."),
    settledBy: wordOf("person"),
    fixable: false,
    changes: { from: ["paying-for-sponsor"], to: [["attorney-or-accredited", "none"]] },
    reason: "folded",
  },
});
