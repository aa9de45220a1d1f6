import { given, givenAny, has, is, only, type Accepts } from "../../conditions/condition.ts";

const protection = [
  "targeted-harm",
  "general-danger",
  "adoption",
  "waiting-for-visa",
  "immvi",
  "fwvp",
  "law-enforcement-request",
  "not-sure",
] as const;

/** What is asked for is no visit with an end, as a visitor visa asks: it would take an untrue answer. */
export const notAVisit = givenAny([
  { plannedStay: is("over-one-year", "no-end-date") },
  { afterParolePlan: is("seek-protection", "hopes-to-stay-no-path") },
  { requestBases: only(...protection) },
  {
    requestBases: only(...protection, "family-reunification"),
    famUrgentReason: is("cannot-live-alone", "child-losing-care", "danger"),
  },
]);

/** No consulate would give any visa now, whatever the record. */
export const noVisaIssued = givenAny([
  { visaRefusalGround: is("nationality-suspended") },
  { whyNotTried: is("nationality-suspended", "post-closed-or-unreachable") },
  { visaSituation: is("applied-post-closed") },
]);

/** A record that may block a visa until it is waived. */
export const recordInTheWay: readonly Accepts[] = [
  { visaRefusalGround: is("inadmissible") },
  { whyNotTried: is("known-bar") },
  { everOrderedRemoved: is("ordered-removed", "removed-despite-court-order") },
  { unlawfulPresence: is("180-days-to-one-year", "over-one-year") },
  { misrepresentation: is("visa-or-form", "false-us-citizen-claim", "false-documents") },
  { criminalHistory: is("conviction") },
  { securityConcern: has("terrorism") },
  { securityConcern: has("armed-group") },
  { securityConcern: has("helped-armed-group") },
  { securityConcern: has("spying-or-sabotage") },
  { securityConcern: has("persecuted-others") },
  { helpedOthersEnterIllegally: is("yes") },
  { healthConcern: is("communicable-disease") },
];
export const blocked = givenAny(recordInTheWay);

/** A stay that broke its rules, which can void a visa or a visa waiver. */
export const mayBeVoid = givenAny([
  { unlawfulPresence: is("under-180-days") },
  { keptEarlierConditions: is("no") },
]);

/** A stay that no visit is long enough for. */
export const tooLong = given({ plannedStay: is("over-one-year", "no-end-date") });

/** There is no time for an ordinary appointment. */
export const withinDays = given({ deadline: is("within-7-days") });
