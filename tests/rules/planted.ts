import { given, has, is, type Rule, type RuleId, type When } from "#rules";
import { adding, ours, without, type Table } from "./table.ts";

/** Our rules with one more. */
export const withRule = (id: string, when: When, finds?: Rule["finds"]): Table => adding(id, when, finds)(ours);

/** Our rules without some. */
export const withoutRules = (...ids: RuleId[]): Table => without(...ids)(ours);

/** Conditions that no walk can satisfy. */
export const neverTogether: Record<string, When> = {
  "a citizen whose illness is serious": given({
    personUsStatus: is("us-citizen"),
    medSerious: is("yes"),
  }),
  "an adult who travels alone as a child": given({
    personIsMinor: is("no"),
    minorTravelsWith: is("alone"),
  }),
  "a first visit after an overstay": given({
    everInUs: is("no"),
    unlawfulPresence: is("over-one-year"),
  }),
  "a refused visa never tried for": given({
    visaRefusalGround: is("ties-214b"),
    whyNotTried: is("cost"),
  }),
  "an unknown reason that is family": given({
    requestBases: has("not-sure"),
    famCloseRelationship: is("close-relative"),
  }),
  "a child at a border with a home ready": given({
    personLocation: is("at-us-port-or-border"),
    minorUsAdultReady: is("yes"),
  }),
  "bases all failed and one met": given({
    basisMet: is("any-time"),
    basisLeft: is("none", "urgency-tested", "dated"),
  }),
};
