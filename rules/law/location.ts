import { given, givenAny, has, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

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
    cites: ["ina-212-d-5-A"],
  },
  "returning-permanent-resident": {
    when: given({
      personUsStatus: is("permanent-resident"),
      personLocation: is("outside-us", "at-us-port-or-border", "inside-us"),
    }),
    finds: { fails: "seeking-entry" },
    cites: ["ina-212-d-5-A", "lpr-return-documents"],
  },
  "inside-us-without-military-family": {
    when: given({
      personLocation: is("inside-us"),
      insideUsSituation: is("never-admitted", "admitted-in-status", "overstayed"),
      militaryConnection: is("none"),
    }),
    finds: { fails: "seeking-entry" },
    cites: ["ina-212-d-5-A", "i-131-instructions-evidence", "ina-235-a-1", "parole-in-place"],
    doubt:
      "People never admitted are applicants for admission under INA 235(a)(1); practice limits parole in " +
      "place to military families.",
  },
  "entry-unsettled": {
    when: givenAny([
      { personLocation: is("at-us-port-or-border", "in-custody", "not-sure") },
      { personUsStatus: is("refugee-or-asylee", "not-sure") },
      { insideUsSituation: is("on-parole-now", "parole-ended", "pending-application", "not-sure") },
      {
        personLocation: is("inside-us"),
        militaryConnection: is("served", "family-of-member", "not-sure"),
      },
    ]),
    finds: { "leaves-open": "seeking-entry" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },

  "port-or-border": {
    when: given({ personLocation: is("at-us-port-or-border") }),
    finds: "refers-first",
    cites: ["cfr-212-5-c", "ina-212-d-5-A", "cfr-1-2-arriving-alien", "cfr-235-3-b-2-iii"],
  },
  "refugee-or-asylee": {
    when: given({ personUsStatus: is("refugee-or-asylee", "not-sure") }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-212-d-5-B"],
  },
  "parole-now": {
    when: given({ personLocation: is("inside-us"), insideUsSituation: is("on-parole-now") }),
    finds: "refers-first",
    cites: ["cfr-212-5-e-1", "cfr-212-5-e-2-i", "ina-212-d-5-A"],
  },
  "ended-parole": {
    when: given({ personLocation: is("inside-us"), insideUsSituation: is("parole-ended") }),
    finds: "refers-first",
    cites: ["cfr-212-5-e-1", "cfr-212-5-e-2-i", "ina-212-d-5-A"],
  },
  "pending-application-in-us": {
    when: given({
      personLocation: is("inside-us"),
      insideUsSituation: is("pending-application", "not-sure"),
    }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "uscis-nta-2025", "matter-of-delcarmen-lara"],
  },
  "military-family-in-us": {
    when: given({
      personLocation: is("inside-us"),
      militaryConnection: is("served", "family-of-member", "not-sure"),
    }),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ina-235-a-1", "uscis-military-options", "parole-in-place"],
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
    cites: ["ina-212-d-5-A", "cfr-212-5-b-3"],
    doubt: "8 CFR 212.5(b)(3) is about minors in custody: cited by analogy only.",
  },
  "child-without-parent": {
    when: given({ minorTravelsWith: is("other-adult", "alone", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-212-5-b-3"],
    doubt: "8 CFR 212.5(b)(3) is about minors in custody: cited by analogy only.",
  },
  "parental-consent-missing": {
    when: given({ minorConsent: is("no", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});

const held = (
  ground:
    "serious-medical-condition" | "pregnant" | "under-18" | "witness" | "other-public-interest",
) => given({ personLocation: is("in-custody"), custodyGrounds: has(ground) });

/** People in custody, in the order of 8 CFR 212.5(b)(1) to (5). */
export const custody = rules({
  "immigration-custody": {
    when: given({ personLocation: is("in-custody") }),
    finds: "refers-first",
    cites: ["cfr-212-5-b-intro", "ina-212-d-5-A", "cfr-235-3-c", "matter-of-q-li"],
  },
  "custody-medical-condition": {
    when: held("serious-medical-condition"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-1", "ina-212-d-5-A"],
  },
  "custody-pregnancy": {
    when: held("pregnant"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-2", "ina-212-d-5-A"],
  },
  "custody-of-a-minor": {
    when: held("under-18"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-3", "ina-212-d-5-A"],
  },
  "custody-of-a-witness": {
    when: held("witness"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-4", "ina-212-d-5-A"],
  },
  "custody-public-interest": {
    when: held("other-public-interest"),
    finds: "refers-first",
    cites: ["cfr-212-5-b-5", "ina-212-d-5-A"],
  },
});
