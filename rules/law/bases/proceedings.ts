import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";

const proceeding = (answers: Accepts) =>
  given({ requestBases: has("legal-proceeding"), ...answers });
const agency = (answers: Accepts) =>
  given({ requestBases: has("law-enforcement-request"), ...answers });

/** Courts, and agencies that need a person here. */
export const proceedings = rules({
  "required-attendance-in-court": {
    when: proceeding({
      legalOfficialNotice: is("yes"),
      legalMustBePresent: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "legal-proceeding" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "no-official-notice": {
    when: proceeding({ legalOfficialNotice: is("no") }),
    finds: { fails: "legal-proceeding" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "attendance-not-required": {
    when: proceeding({ legalMustBePresent: is("no") }),
    finds: { fails: "legal-proceeding" },
    cites: ["ina-212-d-5-A"],
  },
  "official-notice-awaited": {
    when: proceeding({ legalOfficialNotice: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "legal-proceeding" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "attendance-in-doubt": {
    when: proceeding({ legalMustBePresent: is("not-sure") }),
    finds: { "leaves-open": "legal-proceeding" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "criminal-defendant": {
    when: proceeding({ legalRole: is("criminal-defendant", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-2-A"],
  },

  "law-enforcement-request": {
    when: agency({}),
    finds: { "leaves-open": "law-enforcement-request" },
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
  "request-made-by-agency": {
    when: agency({}),
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
  "agency-request-awaited": {
    when: [
      agency({ leAgencyAsked: is("not-yet", "not-sure") }),
      agency({ leAgencyWillRequest: is("not-yet", "not-sure") }),
    ],
    finds: { "leaves-open": "law-enforcement-request" },
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
  "agency-has-not-asked": {
    when: agency({ leAgencyAsked: is("no") }),
    finds: { fails: "law-enforcement-request" },
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
  "agency-will-not-request": {
    when: agency({ leAgencyWillRequest: is("no") }),
    finds: { fails: "law-enforcement-request" },
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
});
