import { given, has, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

const minor = given({ personIsMinor: is("yes", "not-sure") });
const child = given({ personIsMinor: is("yes") });

/** Papers for joining family, for adoption, and for anyone under 18. */
export const familyEvidence = evidenceRows({
  "relationship-record": {
    for: {
      ...always(
        "organ-or-tissue-donor",
        "medical-companion",
        "caregiver",
        "end-of-life-visit",
        "funeral-or-affairs",
        "family-reunification",
        "waiting-for-visa",
        "immvi",
      ),
      child: minor,
    },
    serves: "qualifying-reason",
    strengthens: ["relatives-in-us", "person-under-eighteen"],
    closes: [
      "careCloseRelative",
      "eolCloseFamily",
      "funeralCloseFamily",
      "famCloseRelationship",
      "personIsMinor",
    ],
    issuers: ["registry"],
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
  },
  "dependence-record": {
    for: {
      "family-reunification": given({
        famUrgentReason: is(
          "cannot-live-alone",
          "child-losing-care",
          "relative-in-us-ill",
          "not-sure",
        ),
      }),
    },
    serves: "qualifying-reason",
    strengthens: ["grave-harm-if-refused", "independent-documents"],
    closes: ["famUrgentReason"],
    issuers: ["doctor", "school", "outside-source"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "uscis-hp-not-substitute"],
  },
  "shared-life-record": {
    for: always("family-reunification"),
    serves: "qualifying-reason",
    closes: ["famCloseRelationship"],
    issuers: ["family"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },

  "child-need-record": {
    for: always("adoption"),
    serves: "qualifying-reason",
    strengthens: ["grave-harm-if-refused", "independent-documents"],
    closes: ["adoptUrgent"],
    issuers: ["doctor", "outside-source"],
    cites: ["ina-212-d-5-A", "uscis-adoption-2020", "cfr-103-2-b-1"],
  },
  "custody-record": {
    for: { ...always("medical-companion", "adoption"), child },
    serves: "qualifying-reason",
    closes: ["adoptLegalCustody"],
    issuers: ["court", "registry"],
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
    missing: given({ adoptLegalCustody: is("no") }),
  },
  "adoption-case-papers": {
    for: always("adoption"),
    serves: "qualifying-reason",
    closes: ["adoptLegalCustody"],
    issuers: ["uscis", "adoption-agency"],
    cites: ["uscis-adoption-2020", "cfr-103-2-b-1"],
    risk: "lawyer-first",
  },

  "consent-letter": {
    for: { child },
    serves: "discretion",
    closes: ["minorConsent"],
    issuers: ["parents", "court"],
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
    doubt:
      "No text read asks for consent in these words: it is what officers check (USCIS guidance on minors, at second hand).",
    there: given({ minorConsent: is("yes") }),
    missing: given({ minorConsent: is("no") }),
  },
  "receiving-parent-papers": {
    for: { child: given({ minorTravelsWith: is("other-adult", "alone", "not-sure") }) },
    serves: "discretion",
    closes: ["minorTravelsWith"],
    issuers: ["parents", "court"],
    cites: ["usc-6-279-g-2", "usc-8-1232-b", "cfr-103-2-b-1"],
    risk: "names-in-us",
  },
  "travel-adult-papers": {
    for: {
      child: given({ minorTravelsWith: is("parent-or-guardian", "other-adult", "not-sure") }),
    },
    serves: "discretion",
    closes: ["minorTravelsWith"],
    issuers: ["registry", "parents"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "child-home-papers": {
    for: { child: given({ personIsMinor: is("yes"), requestBases: has("family-reunification") }) },
    serves: "qualifying-reason",
    strengthens: ["housing-arranged", "support-with-proof"],
    closes: ["minorUsAdultReady"],
    issuers: ["family", "bank"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    missing: given({ minorUsAdultReady: is("no") }),
    risk: "names-in-us",
  },
});
