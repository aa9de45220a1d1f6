import { given, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";

const targeted = given({ requestBases: has("targeted-harm") });
const general = (answers: Accepts) => given({ requestBases: has("general-danger"), ...answers });

const refugeeLimit =
  "How INA 212(d)(5)(B) applies to people who could not be admitted as refugees is unsettled: refer.";

/** Protection from harm, which meets the refugee limit of INA 212(d)(5)(B). */
export const harm = rules({
  "targeted-harm": {
    when: targeted,
    finds: { "leaves-open": "targeted-harm" },
    cites: ["ina-212-d-5-A", "ina-212-d-5-B"],
  },
  "person-facing-harm": {
    when: targeted,
    finds: "refers",
    cites: ["ina-212-d-5-B", "ina-101-a-42"],
    doubt: refugeeLimit,
  },

  "general-danger": {
    when: general({ genPersonalVulnerability: is("yes", "not-sure") }),
    finds: { "leaves-open": "general-danger" },
    cites: ["ina-212-d-5-A", "ina-212-d-5-B"],
  },
  "no-personal-risk": {
    when: general({ genPersonalVulnerability: is("no") }),
    finds: { fails: "general-danger" },
    cites: ["ina-212-d-5-A", "ina-212-d-5-B", "uscis-hp-not-substitute"],
  },
  "person-at-special-risk": {
    when: general({ genPersonalVulnerability: is("yes", "not-sure") }),
    finds: "refers",
    cites: ["ina-212-d-5-B", "ina-101-a-42"],
    doubt: refugeeLimit,
  },
  "family-member-in-danger": {
    when: given({
      requestBases: has("family-reunification"),
      famUrgentReason: is("danger", "not-sure"),
    }),
    finds: "refers",
    cites: ["ina-212-d-5-B", "ina-101-a-42"],
    doubt: refugeeLimit,
  },
  "protection-sought-after-parole": {
    when: given({ afterParolePlan: is("seek-protection") }),
    finds: "refers",
    cites: ["ina-212-d-5-B", "ina-101-a-42"],
    doubt: refugeeLimit,
  },
});
