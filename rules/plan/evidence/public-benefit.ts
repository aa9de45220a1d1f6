import { given, is } from "../../conditions/condition.ts";
import { always, evidenceRows } from "./row.ts";

/** Papers for research and for a good that reaches beyond the family. */
export const publicBenefitEvidence = evidenceRows({
  "institution-letter": {
    for: always("research-or-trial"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["researchInstitution", "researchNeedsPresence"],
    issuers: ["institution"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    there: given({ researchInstitution: is("yes") }),
    missing: given({ researchInstitution: is("no") }),
  },
  "study-plan": {
    for: always("research-or-trial"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["researchBenefitsOthers"],
    issuers: ["institution"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "study-cost-proof": {
    for: always("research-or-trial"),
    serves: "complete-request",
    strengthens: ["support-with-proof"],
    closes: [],
    issuers: ["institution", "supporter"],
    cites: ["i-134-instructions", "cfr-103-2-b-1"],
  },

  "government-letter": {
    for: always("public-benefit"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["benefitUsBodySupports"],
    issuers: ["agency"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    there: given({ benefitUsBodySupports: is("government-body") }),
    missing: given({ benefitUsBodySupports: is("other-organization", "no") }),
  },
  "organization-letter": {
    for: always("public-benefit"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["benefitUsBodySupports"],
    issuers: ["organization"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
    there: given({ benefitUsBodySupports: is("other-organization") }),
  },
  "benefit-proof": {
    for: always("public-benefit"),
    serves: "qualifying-reason",
    strengthens: ["independent-documents"],
    closes: ["benefitBeyondFamily"],
    issuers: ["outside-source", "organization"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "presence-letter": {
    for: always("public-benefit"),
    serves: "qualifying-reason",
    closes: ["benefitPresenceNeeded"],
    issuers: ["agency", "organization"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});
