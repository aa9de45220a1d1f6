import { given, givenAny, has, is } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";
import { spotless } from "./record.ts";

const byAnalogy = "8 CFR 212.5(b) is about people in custody: cited by analogy only.";

/** What weighs for a request. No factor decides. */
export const factorsFor = rules({
  "grave-harm-if-refused": {
    when: given({ harmIfRefused: is("death-or-permanent-harm", "serious-suffering") }),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A"],
  },
  "deadline-within-thirty-days": {
    when: given({ deadline: is("within-7-days", "within-30-days") }),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A"],
  },
  "short-stay": {
    when: given({ plannedStay: is("up-to-three-months") }),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A", "uscis-hp-length"],
  },
  "citizen-or-resident-helped": {
    when: givenAny([
      { usBeneficiaries: has("us-citizen") },
      { usBeneficiaries: has("permanent-resident") },
    ]),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A"],
  },
  "us-organization-helped": {
    when: given({ usBeneficiaries: has("organization") }),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A"],
  },
  "relatives-in-us": {
    when: givenAny([
      { usBeneficiaries: has("us-citizen") },
      { usBeneficiaries: has("permanent-resident") },
      { usBeneficiaries: has("other-family") },
    ]),
    finds: "weighs-for",
    cites: ["cfr-212-5-d-2", "ina-212-d-5-A"],
  },
  "support-with-proof": {
    when: given({
      financialSupport: is("supporter-with-proof", "self-with-proof", "organization"),
    }),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A", "uscis-hp-financial-support", "i-134-instructions"],
  },
  "housing-arranged": {
    when: given({ housingArranged: is("yes") }),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A", "i-134-instructions"],
  },
  "ties-at-home": {
    when: given({ afterParolePlan: is("return-home"), homeTies: is("yes") }),
    finds: "weighs-for",
    cites: ["cfr-212-5-d-intro"],
  },
  "lawful-path-afterwards": {
    when: given({ afterParolePlan: is("lawful-path") }),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A", "ina-245-a"],
  },
  "earlier-conditions-kept": {
    when: givenAny([
      { everInUs: is("yes"), unlawfulPresence: is("none") },
      { keptEarlierConditions: is("yes") },
    ]),
    finds: "weighs-for",
    cites: ["cfr-212-5-d-intro"],
  },
  "person-under-eighteen": {
    when: given({ personIsMinor: is("yes") }),
    finds: "weighs-for",
    cites: ["cfr-212-5-b-3", "ina-212-d-5-A"],
    doubt: byAnalogy,
  },
  "serious-illness": {
    when: given({ medSerious: is("yes") }),
    finds: "weighs-for",
    cites: ["cfr-212-5-b-1", "ina-212-d-5-A"],
    doubt: byAnalogy,
  },
  "independent-documents": {
    when: given({ evidenceLevel: is("independent-documents") }),
    finds: "weighs-for",
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
  },
  "independent-proof-of-harm": {
    when: given({ harmIndependentProof: is("yes") }),
    finds: "weighs-for",
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
  },
  "us-provider-in-writing": {
    when: given({ medUsProviderAgreed: is("yes") }),
    finds: "weighs-for",
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
  },
  "transplant-center-in-writing": {
    when: given({ donorCenterConfirms: is("yes", "written-no-date") }),
    finds: "weighs-for",
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
  },
  "treatment-cost-covered": {
    when: given({ medCostPlan: is("yes") }),
    finds: "weighs-for",
    cites: ["cfr-103-2-b-1", "ina-212-d-5-A"],
  },
  "visa-refused-or-tried": {
    when: givenAny([
      {
        visaSituation: is(
          "refused",
          "applied-waiting",
          "applied-post-closed",
          "tried-no-appointment",
        ),
      },
      { emergencyAppointmentAsked: is("yes") },
    ]),
    finds: "weighs-for",
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "clean-record": {
    when: givenAny(spotless),
    finds: "weighs-for",
    cites: ["cfr-212-5-b-intro", "ina-212-d-5-A"],
    doubt: byAnalogy,
  },
});
