import { given, has, is } from "../../conditions/condition.ts";
import { abroadAnd, fromAbroad, pathRows } from "./row.ts";
import {
  blocked,
  mayBeVoid,
  notAVisit,
  noVisaIssued,
  recordInTheWay,
  withinDays,
} from "./visa-limits.ts";

const stillToTry = is("not-tried", "tried-no-appointment", "not-sure");

/** Ways to come for a time and leave again. */
export const visits = pathRows({
  "visa-in-hand": {
    when: given({
      ...fromAbroad,
      visaSituation: is("has-usable-visa", "visa-waiver", "no-visa-needed"),
    }),
    unless: [...blocked, ...mayBeVoid],
    cites: ["i-131-instructions-visa-statement", "uscis-hp-not-substitute"],
    reports: [],
    danger: "false-answer",
    doubt:
      "An overstay voids a visa (INA 222(g)); the text of that section is not in the repository.",
  },
  "medical-visitor-visa": {
    when: given({
      ...fromAbroad,
      requestBases: has("medical-treatment"),
      visaSituation: stillToTry,
    }),
    unless: [...notAVisit, ...noVisaIssued, ...blocked, withinDays],
    cites: [],
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
    cites: [],
    reports: [],
    danger: "false-answer",
  },
  "open-visa-case": {
    when: abroadAnd([
      { visaSituation: is("applied-waiting") },
      { visaSituation: is("refused"), visaRefusalGround: is("more-papers-221g") },
    ]),
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
      emergencyAppointmentAsked: is("no", "not-sure"),
    }),
    unless: [...notAVisit, ...noVisaIssued, ...blocked],
    cites: [],
    reports: [],
    danger: "false-answer",
  },
  "nonimmigrant-waiver": {
    when: abroadAnd(recordInTheWay),
    unless: [...notAVisit, ...noVisaIssued],
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
