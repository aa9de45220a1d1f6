import { many, one, yesNo } from "../vocabulary/answer-kinds.ts";
import { is } from "../vocabulary/option-tests.ts";
import { abroadOrAtBorder, applicant, notCitizen } from "../vocabulary/people.ts";
import { ownChildhood, ownStatus, person } from "../vocabulary/about.ts";
import { after } from "../vocabulary/question.ts";
import { paper, wordOf } from "../vocabulary/settled-by.ts";

const minors = { personIsMinor: is("yes") };

/** Who the person is, where they are, and with whom a child travels. */
export const location = after({})({
  screeningFor: {
    answer: one("myself", "relative", "client"),
    when: "always",
    about: person(
      "The next person may be the reader, a relative or a client, and the words follow from that.",
    ),
    settledBy: "nobody",
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  personUsStatus: {
    answer: one("none", "us-citizen", "permanent-resident", "refugee-or-asylee", "not-sure"),
    when: "always",
    about: ownStatus,
    settledBy: paper("status-document", "person"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  personLocation: {
    answer: one("outside-us", "at-us-port-or-border", "inside-us", "in-custody", "not-sure"),
    when: notCitizen,
    about: ownStatus,
    settledBy: paper("location-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  custodyGrounds: {
    answer: many(
      "serious-medical-condition",
      "pregnant",
      "under-18",
      "witness",
      "other-public-interest",
      "none",
      "not-sure",
    ),
    when: { personLocation: is("in-custody") },
    about: ownStatus,
    settledBy: wordOf("attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  insideUsSituation: {
    answer: one(
      "on-parole-now",
      "parole-ended",
      "never-admitted",
      "admitted-in-status",
      "overstayed",
      "pending-application",
      "not-sure",
    ),
    when: { ...applicant, personLocation: is("inside-us") },
    about: ownStatus,
    settledBy: paper("immigration-file", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  militaryConnection: {
    answer: one("served", "family-of-member", "none", "not-sure"),
    when: { ...applicant, personLocation: is("inside-us", "in-custody") },
    about: ownStatus,
    settledBy: paper("service-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  removalProceedingsNow: {
    answer: yesNo,
    when: notCitizen,
    about: ownStatus,
    settledBy: paper("court-notice", "attorney"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  personIsMinor: {
    answer: yesNo,
    when: abroadOrAtBorder,
    about: ownChildhood,
    settledBy: paper("relationship-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  minorTravelsWith: {
    answer: one("parent-or-guardian", "other-adult", "alone", "not-sure"),
    when: minors,
    about: ownChildhood,
    settledBy: paper("custody-record", "family"),
    fixable: false,
    changes: "never",
    reason: "folded",
  },
  minorConsent: {
    answer: yesNo,
    when: minors,
    about: ownChildhood,
    settledBy: paper("consent-letter", "family"),
    fixable: true,
    changes: { from: ["no", "not-sure"], to: [["yes"]] },
    reason: "folded",
  },
});
