import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";
import { commonTypes, toBeShown } from "./practice.ts";

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
    }),
    finds: { meets: "research-or-trial" },
    ...commonTypes,
  },
  "no-institution-asks": {
    when: research({ researchInstitution: is("no") }),
    finds: { fails: "research-or-trial" },
    ...commonTypes,
  },
  "research-possible-from-abroad": {
    when: research({ researchNeedsPresence: is("no") }),
    finds: { fails: "research-or-trial" },
    ...commonTypes,
  },
  "research-helps-nobody-else": {
    when: research({ researchBenefitsOthers: is("no") }),
    finds: { fails: "research-or-trial" },
    ...commonTypes,
  },
  "institution-request-awaited": {
    when: research({ researchInstitution: is("not-yet", "not-sure") }),
    finds: { "leaves-open": "research-or-trial" },
    ...toBeShown,
  },
  "research-presence-in-doubt": {
    when: research({ researchNeedsPresence: is("not-sure") }),
    finds: { "leaves-open": "research-or-trial" },
    ...toBeShown,
  },
  "research-benefit-in-doubt": {
    when: research({ researchBenefitsOthers: is("not-sure") }),
    finds: { "leaves-open": "research-or-trial" },
    ...toBeShown,
  },

  "government-body-supports": {
    when: benefit({
      benefitBeyondFamily: is("yes"),
      benefitUsBodySupports: is("government-body"),
      benefitPresenceNeeded: is("yes"),
    }),
    finds: { meets: "public-benefit" },
    ...commonTypes,
  },
  "benefit-to-family-only": {
    when: benefit({ benefitBeyondFamily: is("no") }),
    finds: { fails: "public-benefit" },
    ...commonTypes,
  },
  "no-us-body-supports": {
    when: benefit({ benefitUsBodySupports: is("no") }),
    finds: { fails: "public-benefit" },
    ...commonTypes,
  },
  "benefit-possible-from-abroad": {
    when: benefit({ benefitPresenceNeeded: is("no") }),
    finds: { fails: "public-benefit" },
    ...commonTypes,
  },
  "reach-of-benefit-unknown": {
    when: benefit({ benefitBeyondFamily: is("not-sure") }),
    finds: { "leaves-open": "public-benefit" },
    ...toBeShown,
  },
  "government-support-not-shown": {
    when: benefit({ benefitUsBodySupports: is("other-organization", "not-yet", "not-sure") }),
    finds: { "leaves-open": "public-benefit" },
    ...toBeShown,
  },
  "benefit-presence-in-doubt": {
    when: benefit({ benefitPresenceNeeded: is("not-sure") }),
    finds: { "leaves-open": "public-benefit" },
    ...toBeShown,
  },
});
