import { has, is, type Accepts } from "../conditions/condition.ts";

const nothingFound: Accepts = {
  misrepresentation: is("none"),
  criminalHistory: is("none"),
  securityConcern: has("none"),
  helpedOthersEnterIllegally: is("no"),
};

/** Nothing of what an officer would find against a person, by their own answers: never here, or here without a fault. */
export const spotless: readonly Accepts[] = [
  { everInUs: is("no"), ...nothingFound },
  {
    everInUs: is("yes"),
    everOrderedRemoved: is("no"),
    unlawfulPresence: is("none"),
    reenteredWithoutPermission: is("no"),
    ...nothingFound,
  },
];

/** The same, for somebody who would use a visa: an overstay voids it, so earlier conditions must have been kept. */
export const cleanRecords: readonly Accepts[] = spotless.map((record) =>
  "everOrderedRemoved" in record ? { ...record, keptEarlierConditions: is("yes") } : record,
);

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
