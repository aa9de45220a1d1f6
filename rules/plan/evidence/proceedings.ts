import { given, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

/** Papers for a court case, and for an agency that asks ICE itself. */
export const proceedingsEvidence = evidenceRows({
  "court-notice": {
    for: always("legal-proceeding", "law-enforcement-request"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents", "deadline-within-thirty-days"],
    closes: ["legalOfficialNotice", "legalRole"],
    issuers: ["court"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    there: given({ legalOfficialNotice: is("yes") }),
    missing: given({ legalOfficialNotice: is("no") }),
  },
  "attendance-letter": {
    for: always("legal-proceeding"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["legalMustBePresent"],
    issuers: ["court", "attorney"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "right-to-attend-record": {
    for: {
      "legal-proceeding": given({ legalMustBePresent: is("right-to-attend", "not-sure") }),
    },
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["legalMustBePresent"],
    issuers: ["court", "attorney"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    doubt:
      "Whether a right to attend, without a call, is an urgent reason: no text says; left open.",
  },
  "case-docket": {
    for: always("legal-proceeding"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["legalRole"],
    issuers: ["court"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "child-case-papers": {
    for: { "legal-proceeding": given({ legalRole: is("parent-in-custody-case", "not-sure") }) },
    serves: "qualifying-reason",
    closes: ["legalRole"],
    issuers: ["court", "registry"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },

  "agency-letter": {
    for: always("law-enforcement-request"),
    serves: "qualifying-reason",
    closes: ["leAgencyAsked", "leAgencyWillRequest"],
    issuers: ["agency"],
    cites: ["ina-212-d-5-A", "ice-pia-049"],
  },
  "agency-contact": {
    for: always("law-enforcement-request"),
    serves: "qualifying-reason",
    closes: ["leAgencyAsked", "leAgencyWillRequest"],
    issuers: ["agency"],
    cites: ["ina-212-d-5-A", "ice-pia-049"],
    risk: "lawyer-first",
  },
});
