import { given, givenAny, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

const inside = (...situations: [Situation, ...Situation[]]) => ({
  personLocation: is("inside-us"),
  insideUsSituation: is(...situations),
});
type Situation =
  | "on-parole-now"
  | "parole-ended"
  | "never-admitted"
  | "crew-member"
  | "admitted-in-status"
  | "overstayed"
  | "pending-application"
  | "not-sure";

/** Who is applying for admission from outside, and who must see an attorney before anything else. */
export const location = rules({
  "person-outside-us": {
    when: given({ personUsStatus: is("none"), personLocation: is("outside-us") }),
    finds: { meets: "seeking-entry" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c", "cfr-212-5-f"],
  },
  "us-citizen": {
    when: given({ personUsStatus: is("us-citizen") }),
    finds: { fails: "seeking-entry" },
    cites: ["ina-212-d-5-A", "cfr-235-3-b-5-iv"],
  },
  "returning-permanent-resident": {
    when: given({
      personUsStatus: is("permanent-resident"),
      personLocation: is("outside-us", "inside-us"),
    }),
    finds: { fails: "seeking-entry" },
    cites: ["ina-212-d-5-A", "ina-101-a-13-C", "lpr-return-documents"],
  },
  "resident-at-port": {
    when: given({
      personUsStatus: is("permanent-resident"),
      personLocation: is("at-us-port-or-border"),
    }),
    finds: "refers-first",
    cites: [
      "ina-212-d-5-A",
      "ina-101-a-13-C",
      "cfr-235-2-c",
      "cfr-235-3-b-5-i",
      "cfr-235-3-b-5-ii",
    ],
  },
  "admitted-without-military-family": {
    when: given({
      ...inside("admitted-in-status", "overstayed"),
      militaryConnection: is("none"),
    }),
    finds: { fails: "seeking-entry" },
    cites: [
      "ina-212-d-5-A",
      "ina-235-a-1",
      "i-131-instructions-evidence",
      "uscis-military-options",
    ],
  },
  "entry-unsettled": {
    when: givenAny([
      { personLocation: is("at-us-port-or-border", "in-custody", "not-sure") },
      { personUsStatus: is("refugee-or-asylee", "not-sure") },
      inside(
        "on-parole-now",
        "parole-ended",
        "never-admitted",
        "crew-member",
        "pending-application",
        "not-sure",
      ),
      {
        personLocation: is("inside-us"),
        militaryConnection: is("served", "family-of-member", "not-sure"),
      },
    ]),
    finds: { "leaves-open": "seeking-entry" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },

  "port-or-border": {
    when: given({
      personUsStatus: is("none", "refugee-or-asylee", "not-sure"),
      personLocation: is("at-us-port-or-border"),
    }),
    finds: "refers-first",
    cites: ["cfr-212-5-c", "ina-212-d-5-A", "cfr-1-2-arriving-alien", "cfr-235-3-b-2-iii"],
  },
  "refugee-or-asylee": {
    when: given({ personUsStatus: is("refugee-or-asylee") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "cfr-223-2-b-2-i", "cfr-223-2-b-2-ii", "cfr-223-3-d-2-i"],
  },
  "status-unknown": {
    when: given({ personUsStatus: is("not-sure") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-101-a-13-A"],
    practice: true,
  },
  "place-unknown": {
    when: given({ personLocation: is("not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-212-5-b-intro", "cfr-212-5-c"],
    practice: true,
  },
  "parole-now": {
    when: given(inside("on-parole-now")),
    finds: "refers-first",
    cites: ["cfr-212-5-e-1", "cfr-212-5-e-2-i", "ina-212-d-5-A", "ina-212-a-9-B"],
  },
  "ended-parole": {
    when: given(inside("parole-ended")),
    finds: "refers-first",
    cites: ["cfr-212-5-e-1", "cfr-212-5-e-2-i", "ina-212-d-5-A", "ina-212-a-9-B"],
  },
  "never-admitted": {
    when: given(inside("never-admitted")),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-235-a-1", "uscis-nta-2025"],
  },
  "crew-member": {
    when: given(inside("crew-member")),
    finds: "refers-first",
    cites: [
      "ina-212-d-5-A",
      "ina-214-f",
      "ina-252-a",
      "ina-253",
      "cfr-253-1-a",
      "cfr-253-1-c",
      "cbp-crew-parole-2023",
    ],
  },
  "pending-application-in-us": {
    when: given(inside("pending-application", "not-sure")),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "uscis-nta-2025", "matter-of-delcarmen-lara"],
  },
  "military-family-in-us": {
    when: given({
      personLocation: is("inside-us"),
      militaryConnection: is("served", "family-of-member", "not-sure"),
    }),
    finds: "refers-first",
    cites: [
      "ina-212-d-5-A",
      "ina-235-a-1",
      "uscis-military-options",
      "uscis-military-pip-2020",
      "parole-in-place",
    ],
    doubt:
      "Military parole in place reaches people never admitted; its practice in 2026 was not verified.",
  },
  "removal-proceedings": {
    when: given({ removalProceedingsNow: is("yes") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "cfr-212-5-a", "ice-pia-049"],
  },
  "removal-proceedings-unknown": {
    when: given({ removalProceedingsNow: is("not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-212-5-a", "ice-pia-049"],
  },

  "age-unknown": {
    when: given({ personIsMinor: is("not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "usc-6-279-g-2", "cfr-212-5-b-3"],
    doubt: "8 CFR 212.5(b)(3) is about minors in custody: cited by analogy only.",
  },
  "child-without-parent": {
    when: given({ minorTravelsWith: is("other-adult", "alone", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "usc-6-279-g-2", "usc-8-1232-b"],
  },
  "parental-consent-missing": {
    when: given({ minorConsent: is("no", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    practice: true,
  },
});
