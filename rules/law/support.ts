import { given, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

/** What a complete request shows. A gap is something to fix; it never fails the requirement. */
export const support = rules({
  "support-identity-and-evidence": {
    when: given({
      financialSupport: is(
        "supporter-with-proof",
        "self-with-proof",
        "organization",
        "promised-no-proof",
      ),
      identityDocument: is("passport", "expired-passport", "other-id", "none-can-explain"),
      evidenceLevel: is("independent-documents", "some"),
    }),
    finds: { meets: "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "cfr-212-5-d-intro", "i-134-instructions"],
  },
  "no-financial-support": {
    when: given({ financialSupport: is("none", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-212-5-d-1", "i-134-instructions", "uscis-hp-financial-support"],
  },
  "no-identity-document": {
    when: given({ identityDocument: is("none", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-212-5-f", "i-131-instructions-evidence"],
  },
  "no-independent-evidence": {
    when: given({ evidenceLevel: is("own-statements-only", "none", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "i-131-instructions-evidence"],
  },
  "no-us-provider-in-writing": {
    when: given({ medUsProviderAgreed: is("no", "not-yet", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "treatment-cost-not-covered": {
    when: given({ medCostPlan: is("no", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "no-transplant-center-letter": {
    when: given({ donorCenterConfirms: is("no", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});
