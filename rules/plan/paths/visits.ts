import { given, givenAny, has, is } from "../../conditions/condition.ts";
import { abroadAnd, fromAbroad, pathRows } from "./row.ts";
import {
  blocked,
  mayBeVoid,
  notAVisit,
  noVisaIssued,
  recordInTheWay,
  tooLong,
  withinDays,
} from "./visa-limits.ts";

const stillToTry = is("not-tried", "tried-no-appointment", "not-sure");

/** Ways to come for a time and leave again. */
export const visits = pathRows({
  "visa-in-hand": {
    when: given({ ...fromAbroad, visaSituation: is("has-usable-visa", "no-visa-needed") }),
    unless: [...blocked, ...mayBeVoid, tooLong],
    pointedBy: true,
    cites: [
      "i-131-instructions-visa-statement",
      "uscis-hp-not-substitute",
      "cfr-214-2-b-1",
      "ina-222-g",
    ],
    reports: [],
    danger: "false-answer",
    doubt:
      "A visit without a visa, such as that of a Canadian, is not told apart from one with a visa.",
  },
  "visa-waiver-visit": {
    when: given({ ...fromAbroad, visaSituation: is("visa-waiver") }),
    unless: [
      ...blocked,
      ...mayBeVoid,
      given({ plannedStay: is("up-to-one-year", "over-one-year", "no-end-date") }),
    ],
    pointedBy: true,
    cites: [
      "i-131-instructions-visa-statement",
      "uscis-hp-not-substitute",
      "ina-217-a-1",
      "cfr-214-1-c-3",
    ],
    reports: [],
    danger: "false-answer",
  },
  "medical-visitor-visa": {
    when: given({
      ...fromAbroad,
      requestBases: has("medical-treatment"),
      visaSituation: stillToTry,
    }),
    unless: [...notAVisit, ...noVisaIssued, ...blocked, withinDays],
    pointedBy: given({ visaSituation: is("not-tried") }),
    cites: ["cfr-214-2-b-1", "cfr-214-2-b-2"],
    reports: ["medical-visa-papers"],
    danger: "false-answer",
  },
  "visitor-visa": {
    when: given({ ...fromAbroad, visaSituation: stillToTry }),
    unless: [
      ...notAVisit,
      ...noVisaIssued,
      ...blocked,
      withinDays,
      given({ requestBases: has("medical-treatment") }),
    ],
    pointedBy: given({ whyNotTried: is("cost", "did-not-know", "other") }),
    cites: ["cfr-214-2-b-1"],
    reports: [],
    danger: "false-answer",
  },
  "other-consulate": {
    when: abroadAnd([
      { visaSituation: is("applied-post-closed") },
      { whyNotTried: is("post-closed-or-unreachable") },
    ]),
    unless: [...notAVisit, ...blocked],
    pointedBy: true,
    cites: [],
    reports: ["where-to-interview"],
    danger: "false-answer",
    doubt: "The list of designated posts was read at second hand, and changes.",
  },
  "open-visa-case": {
    when: abroadAnd([
      { visaSituation: is("applied-waiting") },
      { visaSituation: is("refused"), visaRefusalGround: is("more-papers-221g") },
    ]),
    pointedBy: true,
    cites: [],
    reports: [],
    danger: null,
  },
  "visa-again": {
    when: given({
      ...fromAbroad,
      visaSituation: is("refused"),
      visaRefusalGround: is("ties-214b", "not-sure"),
    }),
    unless: [...notAVisit, ...blocked, withinDays],
    cites: [],
    reports: [],
    danger: "false-answer",
  },
  "emergency-appointment": {
    when: given({
      ...fromAbroad,
      deadline: is("within-7-days", "within-30-days", "worsening-no-date"),
      visaSituation: is("applied-waiting", "tried-no-appointment", "not-tried"),
    }),
    // Whether one was asked for is a question for after the result, so an answer can only rule it out.
    unless: [
      ...notAVisit,
      ...noVisaIssued,
      ...blocked,
      given({ emergencyAppointmentAsked: is("yes") }),
    ],
    pointedBy: true,
    cites: [],
    reports: ["where-to-interview"],
    danger: "false-answer",
  },
  "nonimmigrant-waiver": {
    when: abroadAnd(recordInTheWay),
    unless: [...notAVisit, ...noVisaIssued],
    pointedBy: givenAny([
      { visaRefusalGround: is("inadmissible") },
      { whyNotTried: is("known-bar") },
    ]),
    cites: ["ina-212-d-3-A"],
    reports: [],
    danger: "record-comes-up",
    doubt:
      "The waiver leaves out six grounds of INA 212(a)(3); the answers do not part them from the other " +
      "security grounds.",
  },
  "work-or-study-visa": {
    when: given({ ...fromAbroad, requestBases: has("visit-work-or-study") }),
    unless: [...noVisaIssued, ...blocked],
    pointedBy: true,
    cites: [],
    reports: [],
    danger: null,
  },
  "entrepreneur-parole": {
    when: given({ ...fromAbroad, requestBases: has("public-benefit") }),
    cites: ["cfr-212-19-d-2"],
    reports: [],
    danger: null,
  },
});
