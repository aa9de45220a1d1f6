import { has, is, only, type Accepts } from "../conditions/condition.ts";

/** A visa cannot be had: refused or not tried for a bar, a suspension or a post that cannot be reached. */
export const barred: readonly Accepts[] = [
  { visaSituation: is("applied-post-closed") },
  { visaSituation: is("refused"), visaRefusalGround: is("inadmissible", "nationality-suspended") },
  {
    visaSituation: is("not-tried"),
    whyNotTried: is("post-closed-or-unreachable", "nationality-suspended", "known-bar"),
  },
];

/** A visa may be to be had, as far as is known. */
export const notBarred: readonly Accepts[] = [
  {
    visaSituation: is(
      "has-usable-visa",
      "visa-waiver",
      "no-visa-needed",
      "applied-waiting",
      "tried-no-appointment",
    ),
  },
  { visaSituation: is("refused"), visaRefusalGround: is("ties-214b", "more-papers-221g") },
  { visaSituation: is("not-tried"), whyNotTried: is("no-time", "cost", "did-not-know", "other") },
];

/** What became of a visa, or why, is not known. */
export const visaUnknown: readonly Accepts[] = [
  { visaSituation: is("not-sure") },
  { visaSituation: is("refused"), visaRefusalGround: is("not-sure") },
  { visaSituation: is("not-tried"), whyNotTried: is("not-sure") },
];

/**
 * Reasons of protection or of a public office, which an ordinary visa does not serve. Danger is the same danger
 * where somebody names the family they would join as the reason.
 */
export const protective: readonly Accepts[] = [
  { requestBases: has("targeted-harm") },
  { requestBases: has("general-danger") },
  { requestBases: has("adoption") },
  { requestBases: has("immvi") },
  { requestBases: has("fwvp") },
  { requestBases: has("law-enforcement-request") },
  { requestBases: has("family-reunification"), famUrgentReason: is("danger", "not-sure") },
];

const served = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "end-of-life-visit",
  "funeral-or-affairs",
  "legal-proceeding",
  "unfinished-purpose",
  "waiting-for-visa",
  "research-or-trial",
  "public-benefit",
  "other-urgent",
  "visit-work-or-study",
] as const;

/** Some reason, and none that an ordinary visa does not serve. */
export const ordinary: readonly Accepts[] = [
  { requestBases: only(...served) },
  {
    requestBases: only(...served, "family-reunification"),
    famUrgentReason: is(
      "cannot-live-alone",
      "child-losing-care",
      "relative-in-us-ill",
      "separation-only",
    ),
  },
];
export const reasonUnknown = { requestBases: has("not-sure") };
