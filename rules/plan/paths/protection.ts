import { given, givenAny, has, is } from "../../conditions/condition.ts";
import { abroadAnd, held, insideUs, pathRows } from "./row.ts";

const harm = [
  { requestBases: has("targeted-harm") },
  { requestBases: has("general-danger") },
  { famUrgentReason: is("danger") },
] as const;

/** Ways for people who flee, who were harmed, or who helped the US. */
export const protection = pathRows({
  "refugee-program": {
    when: abroadAnd([
      ...harm,
      { afterParolePlan: is("seek-protection") },
      { protectionRoute: has("unhcr-or-usrap") },
    ]),
    pointedBy: given({ protectionRoute: has("unhcr-or-usrap") }),
    cites: ["usc-1157-c-1", "uscis-hp-not-substitute", "ina-212-d-5-B"],
    reports: ["refugee-program-on-hold"],
    danger: null,
  },
  "informant-visa": {
    when: given({
      personUsStatus: is("none", "not-sure"),
      personLocation: is("outside-us", "at-us-port-or-border", "not-sure"),
      requestBases: has("law-enforcement-request"),
    }),
    unless: given({ leAgencyAsked: is("no") }),
    pointedBy: given({ leAgencyAsked: is("yes") }),
    cites: [],
    reports: [],
    danger: null,
  },
  asylum: {
    when: [given(insideUs), given(held)],
    unless: given({ insideUsSituation: is("crew-member") }),
    cites: [],
    reports: [],
    danger: "court-case",
  },
  "asylum-at-the-border": {
    when: givenAny(
      [{ requestBases: has("targeted-harm") }, { requestBases: has("general-danger") }],
      { personUsStatus: is("none", "not-sure"), personLocation: is("at-us-port-or-border") },
    ),
    cites: [],
    reports: ["border-asylum-restricted"],
    danger: "court-case",
  },
  "victim-protection": {
    when: [
      given(insideUs),
      given(held),
      ...abroadAnd([
        { protectionRoute: has("u-or-t-other") },
        { protectionRoute: has("not-sure") },
      ]),
    ],
    pointedBy: given({ protectionRoute: has("u-or-t-other") }),
    cites: [],
    reports: [],
    danger: null,
  },
  "temporary-protected-status": {
    when: given(insideUs),
    cites: [],
    reports: ["protected-status-ended"],
    danger: "filing-inside-us",
  },
});
