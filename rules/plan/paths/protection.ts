import { given, givenAny, has, is } from "../../conditions/condition.ts";
import { abroadAnd, fromAbroad, insideUs, pathRows } from "./row.ts";

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
    cites: ["usc-1157-c-1", "uscis-hp-not-substitute"],
    reports: ["refugee-program-on-hold"],
    danger: null,
  },
  "follow-to-join": {
    when: abroadAnd([
      { protectionRoute: has("follow-to-join") },
      { protectionRoute: has("not-sure") },
      {
        requestBases: has("family-reunification"),
        famCloseRelationship: is("close-relative", "not-sure"),
        usBeneficiaries: has("other-family"),
      },
    ]),
    cites: [],
    reports: [],
    danger: null,
  },
  "special-immigrant-visa": {
    when: abroadAnd([{ protectionRoute: has("siv") }, { protectionRoute: has("not-sure") }]),
    cites: [],
    reports: [],
    danger: null,
  },
  "u-visa-waiting-list": {
    when: given({ ...fromAbroad, protectionRoute: has("u-waiting-list") }),
    cites: ["cfr-214-14-d-2"],
    reports: [],
    danger: null,
  },
  "informant-visa": {
    when: given({
      personUsStatus: is("none", "not-sure"),
      personLocation: is("outside-us", "at-us-port-or-border", "not-sure"),
      requestBases: has("law-enforcement-request"),
    }),
    unless: given({ leAgencyAsked: is("no") }),
    cites: [],
    reports: [],
    danger: null,
  },
  asylum: {
    when: [
      given(insideUs),
      given({ personUsStatus: is("none", "not-sure"), personLocation: is("in-custody") }),
    ],
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
      given({ personUsStatus: is("none", "not-sure"), personLocation: is("in-custody") }),
    ],
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
