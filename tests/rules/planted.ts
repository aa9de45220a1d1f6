import { given, has, is, type Rule, type When } from "#rules";
import { ours, type Table } from "./table.ts";

const cites: Rule["cites"] = ["ina-212-d-5-A"];
const rule = (when: When, finds: Rule["finds"] = "refers"): Rule => ({ when, finds, cites });

/** Our rules with one more. */
export const withRule = (id: string, when: When, finds?: Rule["finds"]): Table => ({
  ...ours,
  [id]: rule(when, finds),
});

/** Our rules without some. */
export const withoutRules = (...ids: string[]): Table =>
  Object.fromEntries(Object.entries(ours).filter(([id]) => !ids.includes(id)));

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
