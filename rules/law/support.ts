import { given, givenAny, is, only, type Accepts } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

const proved: readonly Accepts[] = [
  { evidenceLevel: is("independent-documents", "some") },
  // These reasons ask for the paper that proves them in a question of their own.
  {
    requestBases: only(
      "medical-treatment",
      "organ-or-tissue-donor",
      "legal-proceeding",
      "law-enforcement-request",
      "research-or-trial",
      "public-benefit",
    ),
  },
];
/** A refusal for ties is made at an interview in a consulate: who had one can reach it. */
const reachable: readonly Accepts[] = [
  { canReachConsulate: is("yes") },
  { visaRefusalGround: is("ties-214b") },
];

/** What a complete request shows. A gap is something to fix; it never fails the requirement. */
export const support = rules({
  "support-identity-and-evidence": {
    when: proved.flatMap((proof) =>
      givenAny(reachable, {
        ...proof,
        financialSupport: is("supporter-with-proof", "self-with-proof", "organization"),
        identityDocument: is("passport", "expired-passport", "other-id", "none-can-explain"),
      }),
    ),
    finds: { meets: "complete-request" },
    cites: [
      "ina-212-d-5-A",
      "cfr-103-2-b-1",
      "cfr-212-5-f",
      "uscis-hp-evidence",
      "uscis-pa-2026-05",
      "i-134-instructions",
    ],
  },
  "no-financial-support": {
    when: given({ financialSupport: is("none", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "i-134-instructions", "uscis-hp-financial-support"],
  },
  "support-without-proof": {
    when: given({ financialSupport: is("promised-no-proof", "paid-sponsor") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "i-134-instructions", "uscis-pa-2026-05"],
  },
  "no-identity-document": {
    when: given({ identityDocument: is("none", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "uscis-hp-evidence", "i-131-instructions-evidence"],
  },
  "no-independent-evidence": {
    when: given({ evidenceLevel: is("own-statements-only", "none", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "uscis-hp-evidence", "uscis-pa-2026-05"],
  },
  "consulate-not-reachable": {
    when: given({ canReachConsulate: is("no", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-212-5-f"],
  },
  "no-us-provider-in-writing": {
    when: given({ medUsProviderAgreed: is("no", "not-yet", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "uscis-hp-evidence"],
  },
  "treatment-cost-not-covered": {
    when: given({ medCostPlan: is("known-no-proof", "no", "not-yet", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "uscis-hp-evidence"],
  },
  "no-transplant-center-letter": {
    when: given({ donorCenterConfirms: is("no", "not-yet", "not-sure") }),
    finds: { "leaves-open": "complete-request" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1", "uscis-hp-evidence"],
  },
});
