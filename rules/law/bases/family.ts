import { given, givenAny, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import { harmUnsettled } from "./harm.ts";

const family = (answers: Accepts) =>
  given({ requestBases: has("family-reunification"), ...answers });
const adoption = (answers: Accepts) => given({ requestBases: has("adoption"), ...answers });

/** Joining family for an urgent reason, and adopted children. */
export const familyBases = rules({
  "child-with-relative-ready": {
    when: family({
      personIsMinor: is("yes"),
      famCloseRelationship: is("yes"),
      famUrgentReason: is("cannot-live-alone", "child-losing-care"),
      minorUsAdultReady: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "family-reunification" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c", "cfr-212-5-b-3"],
    doubt: "8 CFR 212.5(b)(3) is about minors in custody: cited by analogy only.",
  },
  "adult-family-reunification": {
    when: family({ personIsMinor: is("no", "not-sure") }),
    finds: { "leaves-open": "family-reunification" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "not-close-family": {
    when: family({ famCloseRelationship: is("no") }),
    finds: { fails: "family-reunification" },
    cites: ["ina-212-d-5-A"],
    doubt:
      "For a child in custody, 8 CFR 212.5(b)(3)(i) names an adult aunt, uncle or grandparent, too. Whether one " +
      "who did not raise the child is close enough from abroad is for the reviewing attorney.",
  },
  "family-relation-unknown": {
    when: family({ famCloseRelationship: is("not-sure") }),
    finds: { "leaves-open": "family-reunification" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "separation-alone": {
    when: family({ famUrgentReason: is("separation-only") }),
    finds: { fails: "family-reunification" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "family-urgency-unsettled": {
    when: family({ famUrgentReason: is("relative-in-us-ill", "not-sure") }),
    finds: { "leaves-open": "family-reunification" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "no-relative-ready-for-child": {
    when: family({ personIsMinor: is("yes"), minorUsAdultReady: is("no") }),
    finds: { fails: "family-reunification" },
    cites: ["ina-212-d-5-A"],
  },
  "relative-ready-for-child-unknown": {
    when: family({ personIsMinor: is("yes"), minorUsAdultReady: is("not-sure") }),
    finds: { "leaves-open": "family-reunification" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "family-reunification-for-danger": {
    when: family({ famUrgentReason: is("danger") }),
    finds: { "leaves-open": "family-reunification" },
    cites: ["ina-212-d-5-A", "ina-212-d-5-B"],
  },
  "family-danger-unsettled": {
    when: givenAny(harmUnsettled, {
      requestBases: has("family-reunification"),
      famUrgentReason: is("danger"),
    }),
    finds: { "leaves-open": "family-reunification" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "family-danger-not-soon": {
    when: family({ famUrgentReason: is("danger"), harmImminent: is("no") }),
    finds: { fails: "family-reunification" },
    cites: ["ina-212-d-5-A"],
  },
  "family-danger-with-safe-place": {
    when: family({ famUrgentReason: is("danger"), harmNoSafePlace: is("no") }),
    finds: { fails: "family-reunification" },
    cites: ["ina-212-d-5-A"],
  },

  "adoption-through-parole": {
    when: adoption({}),
    finds: { "leaves-open": "adoption" },
    cites: ["ina-212-d-5-A", "uscis-adoption-2020"],
  },
  "adoption-not-urgent": {
    when: adoption({ adoptUrgent: is("no") }),
    finds: { fails: "adoption" },
    cites: ["ina-212-d-5-A", "uscis-adoption-2020"],
  },
  "adoption-need-or-custody-unsettled": {
    when: [
      adoption({ adoptUrgent: is("not-sure") }),
      adoption({ adoptLegalCustody: is("no", "not-sure") }),
    ],
    finds: { "leaves-open": "adoption" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "uscis-adoption-2020"],
  },
  "adopted-child": {
    when: adoption({}),
    finds: "refers",
    cites: ["ina-212-d-5-A", "uscis-adoption-2020"],
  },
});
