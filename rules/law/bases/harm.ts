import { given, givenAny, has, is, type Accepts } from "../../conditions/condition.ts";
import { rules } from "../../conditions/finding.ts";

const targeted = (answers: Accepts) => given({ requestBases: has("targeted-harm"), ...answers });
const general = (answers: Accepts) => given({ requestBases: has("general-danger"), ...answers });

const refugeeLimit =
  "How INA 212(d)(5)(B) applies to people who could not be admitted as refugees is unsettled: refer.";

/** What the questions about harm can leave open: whom it is aimed at, when, where else, and what shows it. */
export const harmUnsettled: readonly Accepts[] = [
  { harmAboutThisPerson: is("no", "not-sure") },
  { harmImminent: is("not-sure") },
  { harmNoSafePlace: is("not-sure") },
  { harmIndependentProof: is("no", "not-yet", "not-sure") },
];

/** Protection from harm, which meets the refugee limit of INA 212(d)(5)(B). */
export const harm = rules({
  "targeted-harm": {
    when: targeted({}),
    finds: { "leaves-open": "targeted-harm" },
    cites: ["ina-212-d-5-A", "ina-212-d-5-B"],
  },
  "targeted-harm-not-soon": {
    when: targeted({ harmImminent: is("no") }),
    finds: { fails: "targeted-harm" },
    cites: ["ina-212-d-5-A"],
  },
  "targeted-harm-with-safe-place": {
    when: targeted({ harmNoSafePlace: is("no") }),
    finds: { fails: "targeted-harm" },
    cites: ["ina-212-d-5-A"],
  },
  "targeted-harm-unsettled": {
    when: givenAny(harmUnsettled, { requestBases: has("targeted-harm") }),
    finds: { "leaves-open": "targeted-harm" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "person-facing-harm": {
    when: targeted({}),
    finds: "refers",
    cites: ["ina-212-d-5-B", "ina-101-a-42"],
    doubt: refugeeLimit,
  },

  "general-danger": {
    when: general({}),
    finds: { "leaves-open": "general-danger" },
    cites: ["ina-212-d-5-A", "ina-212-d-5-B"],
  },
  "no-personal-risk": {
    when: general({ genPersonalVulnerability: is("no") }),
    finds: { fails: "general-danger" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute"],
  },
  "personal-risk-not-soon": {
    when: general({ genPersonalVulnerability: is("yes"), harmImminent: is("no") }),
    finds: { fails: "general-danger" },
    cites: ["ina-212-d-5-A"],
  },
  "personal-risk-with-safe-place": {
    when: general({ genPersonalVulnerability: is("yes"), harmNoSafePlace: is("no") }),
    finds: { fails: "general-danger" },
    cites: ["ina-212-d-5-A"],
  },
  "personal-risk-unsettled": {
    when: [
      general({ genPersonalVulnerability: is("not-sure") }),
      ...givenAny(harmUnsettled, {
        requestBases: has("general-danger"),
        genPersonalVulnerability: is("yes"),
      }),
    ],
    finds: { "leaves-open": "general-danger" },
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
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
