import { has, is, only, type Accepts } from "../conditions/condition.ts";

const nothingFound: Accepts = {
  misrepresentation: is("none"),
  criminalHistory: is("none"),
  securityConcern: has("none"),
  helpedOthersEnterIllegally: is("no"),
};

const neverHere: Accepts = { everInUs: is("no"), ...nothingFound };
const hereWithoutFault: Accepts = {
  everInUs: is("yes"),
  everOrderedRemoved: is("no"),
  unlawfulPresence: is("none"),
  reenteredWithoutPermission: is("no"),
  ...nothingFound,
};

/** Nothing of what an officer would find against a person, by their own answers, earlier conditions included. */
export const cleanRecords: readonly Accepts[] = [
  neverHere,
  { ...hereWithoutFault, keptEarlierConditions: is("yes") },
];

/** The same, for people whom nobody asks about their earlier conditions too. */
export const spotless: readonly Accepts[] = [
  ...cleanRecords,
  {
    ...hereWithoutFault,
    visaSituation: is(
      "refused",
      "applied-waiting",
      "applied-post-closed",
      "tried-no-appointment",
      "not-tried",
      "not-sure",
    ),
    requestBases: only(
      "medical-treatment",
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
];

/** The answers that say something else, or that leave it unknown. */
export const recordsInDoubt: readonly Accepts[] = [
  {
    misrepresentation: is("visa-or-form", "false-us-citizen-claim", "false-documents", "not-sure"),
  },
  { criminalHistory: is("arrest-only", "pending-charge", "conviction", "not-sure") },
  { securityConcern: has("terrorism") },
  { securityConcern: has("armed-group") },
  { securityConcern: has("helped-armed-group") },
  { securityConcern: has("spying-or-sabotage") },
  { securityConcern: has("persecuted-others") },
  { securityConcern: has("not-sure") },
  { helpedOthersEnterIllegally: is("yes", "not-sure") },
  { everInUs: is("not-sure") },
  {
    everOrderedRemoved: is(
      "ordered-removed",
      "turned-back-at-border",
      "case-still-open",
      "removed-despite-court-order",
      "not-sure",
    ),
  },
  {
    unlawfulPresence: is("under-180-days", "180-days-to-one-year", "over-one-year", "not-sure"),
  },
  { reenteredWithoutPermission: is("yes", "not-sure") },
  { keptEarlierConditions: is("no", "not-sure") },
];
