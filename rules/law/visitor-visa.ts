import { cleanRecord } from "./admissibility.ts";
import { given, givenAny, has, is, only, type Accepts } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";
import { barred, near, timeToSpare, visaUnknown } from "./visa-ways.ts";

const usable = { visaSituation: is("has-usable-visa-or-esta", "no-visa-needed") };
const weakReason = {
  visaSituation: is("not-tried"),
  whyNotTried: is("cost", "did-not-know", "other"),
};
const undecided: readonly Accepts[] = [
  { visaSituation: is("applied-waiting") },
  { visaSituation: is("refused"), visaRefusalGround: is("more-papers-221g") },
  { visaSituation: is("not-tried"), whyNotTried: is("no-time") },
];

/** A visitor visa that could serve instead. An explanation is asked for; it is not a statutory bar. */
export const visitorVisa = rules({
  "visa-out-of-reach": {
    when: givenAny(barred),
    finds: { meets: "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "no-visa-appointment": {
    when: given({ visaSituation: is("tried-no-appointment") }),
    finds: { meets: "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "visa-refused-for-ties": {
    when: given({ visaSituation: is("refused"), visaRefusalGround: is("ties-214b") }),
    finds: { meets: "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "no-time-for-a-visa": {
    when: givenAny(undecided, { deadline: near }),
    finds: { meets: "visitor-visa" },
    cites: ["ina-212-d-5-A", "uscis-hp-2008", "i-131-instructions-visa-statement"],
  },
  "usable-visa": {
    when: givenAny(
      [
        { everInUs: is("no") },
        { everInUs: is("yes"), unlawfulPresence: is("none"), keptEarlierConditions: is("yes") },
      ],
      { ...usable, ...cleanRecord },
    ),
    finds: { fails: "visitor-visa" },
    cites: ["ina-212-d-5-A", "uscis-hp-not-substitute", "i-131-instructions-visa-statement"],
    doubt:
      "The answers do not part a visa from travel without one, which allows a short stay only: a need that lasts " +
      "longer than that stay is for the reviewing attorney.",
  },
  "visa-untried-with-time": {
    when: given({
      ...weakReason,
      deadline: timeToSpare,
      requestBases: only(
        "medical-treatment",
        "organ-or-tissue-donor",
        "medical-companion",
        "caregiver",
        "end-of-life-visit",
        "funeral-or-affairs",
        "legal-proceeding",
        "family-reunification",
        "unfinished-purpose",
        "waiting-for-visa",
        "research-or-trial",
        "public-benefit",
        "other-urgent",
        "visit-work-or-study",
        "not-sure",
      ),
    }),
    finds: { fails: "visitor-visa" },
    cites: ["ina-212-d-5-A", "uscis-hp-2008", "uscis-hp-not-substitute"],
  },
  "usable-visa-in-doubt": {
    when: givenAny(
      [
        {
          everOrderedRemoved: is(
            "ordered-removed",
            "turned-back-at-border",
            "removed-despite-court-order",
            "not-sure",
          ),
        },
        {
          misrepresentation: is(
            "visa-or-form",
            "false-us-citizen-claim",
            "false-documents",
            "not-sure",
          ),
        },
        { criminalHistory: is("arrest-only", "pending-charge", "conviction", "not-sure") },
        { securityConcern: is("yes", "not-sure") },
        { helpedOthersEnterIllegally: is("yes", "not-sure") },
        { healthConcern: is("communicable-disease", "not-sure") },
        { everInUs: is("not-sure") },
        {
          unlawfulPresence: is(
            "under-180-days",
            "180-days-to-one-year",
            "over-one-year",
            "not-sure",
          ),
        },
        { keptEarlierConditions: is("no", "not-sure") },
      ],
      usable,
    ),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "ina-212-a", "i-131-instructions-visa-statement"],
    doubt:
      "An overstay voids a visa (INA 222(g)); the text of that section is not in the repository.",
  },
  "visa-undecided-with-time": {
    when: givenAny(undecided, {
      deadline: is("one-to-three-months", "over-three-months", "none", "not-sure"),
    }),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
  "visa-untried-for-weak-reason": {
    when: givenAny([
      {
        ...weakReason,
        deadline: is(
          "within-7-days",
          "within-30-days",
          "worsening-no-date",
          "one-to-three-months",
          "not-sure",
        ),
      },
      { ...weakReason, deadline: timeToSpare, requestBases: has("targeted-harm") },
      { ...weakReason, deadline: timeToSpare, requestBases: has("general-danger") },
      { ...weakReason, deadline: timeToSpare, requestBases: has("adoption") },
      { ...weakReason, deadline: timeToSpare, requestBases: has("immvi") },
      { ...weakReason, deadline: timeToSpare, requestBases: has("fwvp") },
      { ...weakReason, deadline: timeToSpare, requestBases: has("law-enforcement-request") },
    ]),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "uscis-hp-2008", "i-131-instructions-visa-statement"],
  },
  "visa-attempt-unknown": {
    when: givenAny(visaUnknown),
    finds: { "leaves-open": "visitor-visa" },
    cites: ["ina-212-d-5-A", "i-131-instructions-visa-statement"],
  },
});
