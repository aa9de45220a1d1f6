import { given, givenAny, has, is, only, type Accepts } from "../conditions/condition.ts";
import { rules } from "../conditions/finding.ts";

/** Treatment of a serious illness at a US provider can last longer than a year, one grant at a time. */
const longTreatment: Accepts = {
  plannedStay: is("over-one-year"),
  requestBases: has("medical-treatment"),
  medSerious: is("yes"),
  medUsProviderAgreed: is("yes"),
};
const lengths: readonly Accepts[] = [
  { plannedStay: is("up-to-three-months", "up-to-one-year") },
  longTreatment,
];

const openRoutes = [
  "unhcr-or-usrap",
  "follow-to-join",
  "siv",
  "u-waiting-list",
  "u-or-t-other",
  "vawa-cancellation-family",
  "continued-presence-family",
] as const;
const plans: readonly Accepts[] = [
  { afterParolePlan: is("return-home") },
  {
    afterParolePlan: is("lawful-path"),
    immigrantPetition: is("pending", "approved-waiting", "visa-available"),
  },
  ...openRoutes.map((route) => ({
    afterParolePlan: is("lawful-path"),
    protectionRoute: has(route),
  })),
];

/** A lawful path that no petition and no other law has opened. */
const pathNotOpen: readonly Accepts[] = [
  { protectionRoute: only("none", "not-sure") },
  // People with these reasons only are not asked which other law reaches them.
  {
    requestBases: only(
      "medical-treatment",
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "end-of-life-visit",
      "funeral-or-affairs",
      "legal-proceeding",
      "law-enforcement-request",
      "adoption",
      "unfinished-purpose",
      "research-or-trial",
      "public-benefit",
      "immvi",
      "fwvp",
      "visit-work-or-study",
    ),
  },
].map((way) => ({
  ...way,
  afterParolePlan: is("lawful-path"),
  immigrantPetition: is("none", "refused", "not-sure"),
}));

/** "Temporarily": a stay with an end, and a plan for it. */
export const purpose = rules({
  "stay-with-an-end": {
    when: lengths.flatMap((length) => givenAny(plans, length)),
    finds: { meets: "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "uscis-hp-length"],
    doubt:
      "Whether a treatment of more than a year is temporary is left to the officer's discretion.",
  },
  "stay-without-end-or-path": {
    when: given({
      plannedStay: is("no-end-date"),
      afterParolePlan: is("hopes-to-stay-no-path"),
      requestBases: only(
        "medical-treatment",
        "organ-or-tissue-donor",
        "medical-companion",
        "caregiver",
        "end-of-life-visit",
        "funeral-or-affairs",
        "legal-proceeding",
        "unfinished-purpose",
        "research-or-trial",
        "public-benefit",
        "waiting-for-visa",
        "visit-work-or-study",
        "other-urgent",
      ),
    }),
    finds: { fails: "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "cfr-212-5-e-2-i"],
  },
  "length-of-stay-unsettled": {
    when: [
      given({ plannedStay: is("no-end-date", "not-sure") }),
      ...givenAny(
        [
          {
            requestBases: only(
              "organ-or-tissue-donor",
              "medical-companion",
              "caregiver",
              "end-of-life-visit",
              "funeral-or-affairs",
              "legal-proceeding",
              "law-enforcement-request",
              "family-reunification",
              "adoption",
              "targeted-harm",
              "general-danger",
              "unfinished-purpose",
              "waiting-for-visa",
              "research-or-trial",
              "public-benefit",
              "immvi",
              "fwvp",
              "other-urgent",
              "visit-work-or-study",
              "not-sure",
            ),
          },
          { medSerious: is("no", "not-yet", "not-sure") },
          { medUsProviderAgreed: is("no", "not-yet", "not-sure") },
        ],
        { plannedStay: is("over-one-year") },
      ),
    ],
    finds: { "leaves-open": "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "uscis-hp-length"],
  },
  "plan-after-parole-unsettled": {
    when: given({ afterParolePlan: is("seek-protection", "hopes-to-stay-no-path", "not-sure") }),
    finds: { "leaves-open": "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1"],
  },
  "lawful-path-not-open": {
    when: givenAny(pathNotOpen),
    finds: { "leaves-open": "temporary-purpose" },
    cites: ["ina-212-d-5-A", "cfr-212-5-e-1", "ina-245-a"],
    doubt:
      "The Cuban Adjustment Act can open a path without a petition; nationality never changes an outcome, so the path is only named.",
  },
});
