import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import { commonTypes, toBeShown, toBeWeighed } from "./practice.ts";

const proceeding = (answers: Accepts) =>
  given({ requestBases: has("legal-proceeding"), ...answers });
const agency = given({ requestBases: has("law-enforcement-request") });

/** Courts, and agencies that need a person here. */
export const proceedings = rules({
  "required-attendance-in-court": {
    when: proceeding({ legalOfficialNotice: is("yes"), legalMustBePresent: is("yes") }),
    finds: { meets: "legal-proceeding" },
    ...commonTypes,
    doubt:
      "A summons with an inconvenience only counts as urgent by its date, since the summons is the need.",
  },
  "attendance-not-required": {
    when: proceeding({ legalMustBePresent: is("no") }),
    finds: { fails: "legal-proceeding" },
    ...commonTypes,
  },
  "official-notice-missing": {
    when: proceeding({ legalOfficialNotice: is("no", "not-yet", "not-sure") }),
    finds: { "leaves-open": "legal-proceeding" },
    ...toBeShown,
  },
  "attendance-in-doubt": {
    when: proceeding({ legalMustBePresent: is("not-sure") }),
    finds: { "leaves-open": "legal-proceeding" },
    ...toBeShown,
  },
  "right-to-attend": {
    when: proceeding({ legalMustBePresent: is("right-to-attend") }),
    finds: { "leaves-open": "legal-proceeding" },
    ...toBeWeighed,
  },
  "criminal-defendant": {
    when: proceeding({ legalRole: is("criminal-defendant", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-A", "ina-212-a-2-A"],
  },

  "law-enforcement-request": {
    when: agency,
    finds: { "leaves-open": "law-enforcement-request" },
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
  "request-made-by-agency": {
    when: agency,
    finds: "refers-first",
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
});
