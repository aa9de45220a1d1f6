import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import { commonTypes, toBeShown, toBeWeighed } from "./practice.ts";

const family = (answers: Accepts) =>
  given({ requestBases: has("family-reunification"), ...answers });
/** Joining family for what the family itself needs; danger is judged as danger is, whoever waits in the US. */
const forFamily = (answers: Accepts) =>
  family({
    famUrgentReason: is(
      "cannot-live-alone",
      "child-losing-care",
      "relative-in-us-ill",
      "separation-only",
    ),
    ...answers,
  });
const child = { personIsMinor: is("yes") };
const adoption = given({ requestBases: has("adoption") });

/** Joining family for an urgent reason, and adopted children. */
export const familyBases = rules({
  "child-with-relative-ready": {
    when: family({
      ...child,
      famCloseRelationship: is("close-relative"),
      famUrgentReason: is("cannot-live-alone", "child-losing-care"),
      minorUsAdultReady: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "family-reunification" },
    cites: ["ina-212-d-5-A", "uscis-hp-evidence", "cfr-212-5-b-3"],
    practice: true,
    doubt: "8 CFR 212.5(b)(3) is about minors in custody: cited by analogy only.",
  },
  "adult-family-reunification": {
    when: family({ personIsMinor: is("no", "not-sure") }),
    finds: { "leaves-open": "family-reunification" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
    practice: true,
  },
  "unrelated-family": {
    when: forFamily({ famCloseRelationship: is("unrelated") }),
    finds: { fails: "family-reunification" },
    ...commonTypes,
  },
  "distant-family": {
    when: family({ famCloseRelationship: is("other-relative-or-partner") }),
    finds: { "leaves-open": "family-reunification" },
    ...toBeWeighed,
    doubt:
      "No text limits parole to near kin; 8 CFR 212.5(b)(3)(i) names an adult aunt, uncle or grandparent for a child in custody.",
  },
  "family-relation-unknown": {
    when: family({ famCloseRelationship: is("not-sure") }),
    finds: { "leaves-open": "family-reunification" },
    ...toBeShown,
  },
  "separation-alone": {
    when: family({ famUrgentReason: is("separation-only") }),
    finds: { fails: "family-reunification" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "family-urgency-unsettled": {
    when: [
      family({ famUrgentReason: is("relative-in-us-ill", "not-sure") }),
      family({ personIsMinor: is("no", "not-sure"), famUrgentReason: is("child-losing-care") }),
    ],
    finds: { "leaves-open": "family-reunification" },
    ...toBeShown,
  },
  "no-relative-ready-for-child": {
    when: forFamily({ ...child, minorUsAdultReady: is("no") }),
    finds: { fails: "family-reunification" },
    ...commonTypes,
  },
  "relative-ready-for-child-unknown": {
    when: family({ ...child, minorUsAdultReady: is("not-sure") }),
    finds: { "leaves-open": "family-reunification" },
    ...toBeShown,
  },
  "family-reunification-for-danger": {
    when: family({ famUrgentReason: is("danger") }),
    finds: { "leaves-open": "family-reunification" },
    cites: ["ina-212-d-5-A", "ina-212-d-5-B"],
    doubt:
      "No text parts joining family out of danger from asking for protection, so the same danger is judged " +
      "alike under either name: a relative who is none, or a home that is not ready, fails neither.",
  },

  "adoption-through-parole": {
    when: adoption,
    finds: { "leaves-open": "adoption" },
    cites: ["ina-212-d-5-A", "uscis-adoption-2020"],
  },
  "adopted-child": {
    when: adoption,
    finds: "refers",
    cites: ["ina-212-d-5-A", "uscis-adoption-2020"],
  },
});
