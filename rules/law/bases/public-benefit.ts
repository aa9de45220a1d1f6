import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";

const research = (answers: Accepts) =>
  given({ requestBases: has("research-or-trial"), ...answers });
const benefit = (answers: Accepts) => given({ requestBases: has("public-benefit"), ...answers });

/** Significant public benefit: the other half of the statute's standard, never tested for urgency. */
export const publicBenefit = rules({
  "institution-asks-for-person": {
    when: research({
      researchInstitution: is("yes"),
      researchNeedsPresence: is("yes"),
      researchBenefitsOthers: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "research-or-trial" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "no-institution-asks": {
    when: research({ researchInstitution: is("no") }),
    finds: { fails: "research-or-trial" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "research-possible-from-abroad": {
    when: research({ researchNeedsPresence: is("no") }),
    finds: { fails: "research-or-trial" },
    cites: ["ina-212-d-5-A"],
  },
  "research-helps-nobody-else": {
    when: research({ researchBenefitsOthers: is("no") }),
    finds: { fails: "research-or-trial" },
    cites: ["ina-212-d-5-A"],
  },
  "institution-request-awaited": {
    when: research({ researchInstitution: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "research-or-trial" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "research-presence-in-doubt": {
    when: research({ researchNeedsPresence: is("not-sure") }),
    finds: { "leaves-open": "research-or-trial" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "research-benefit-in-doubt": {
    when: research({ researchBenefitsOthers: is("not-sure") }),
    finds: { "leaves-open": "research-or-trial" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },

  "government-body-supports": {
    when: benefit({
      benefitBeyondFamily: is("yes"),
      benefitUsBodySupports: is("government-body"),
      benefitPresenceNeeded: is("yes"),
      canBeDoneWithoutTravel: is("no"),
    }),
    finds: { meets: "public-benefit" },
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "benefit-to-family-only": {
    when: benefit({ benefitBeyondFamily: is("no") }),
    finds: { fails: "public-benefit" },
    cites: ["ina-212-d-5-A"],
  },
  "no-us-body-supports": {
    when: benefit({ benefitUsBodySupports: is("no") }),
    finds: { fails: "public-benefit" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "benefit-possible-from-abroad": {
    when: benefit({ benefitPresenceNeeded: is("no") }),
    finds: { fails: "public-benefit" },
    cites: ["ina-212-d-5-A"],
  },
  "reach-of-benefit-unknown": {
    when: benefit({ benefitBeyondFamily: is("not-sure") }),
    finds: { "leaves-open": "public-benefit" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "government-support-not-shown": {
    when: benefit({ benefitUsBodySupports: is("other-organization", "not-yet", "not-sure") }),
    finds: { "leaves-open": "public-benefit" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "benefit-presence-in-doubt": {
    when: benefit({ benefitPresenceNeeded: is("not-sure") }),
    finds: { "leaves-open": "public-benefit" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});
