import { given, givenAny, has, is } from "../../conditions/condition.ts";
import { evidenceRows } from "./row.ts";

const onRecord = givenAny([
  {
    everOrderedRemoved: is(
      "ordered-removed",
      "turned-back-at-border",
      "case-still-open",
      "removed-despite-court-order",
      "not-sure",
    ),
  },
  { unlawfulPresence: is("under-180-days", "180-days-to-one-year", "over-one-year", "not-sure") },
  { reenteredWithoutPermission: is("yes", "not-sure") },
  {
    misrepresentation: is("visa-or-form", "false-us-citizen-claim", "false-documents", "not-sure"),
  },
  { securityConcern: has("terrorism") },
  { securityConcern: has("armed-group") },
  { securityConcern: has("helped-armed-group") },
  { securityConcern: has("spying-or-sabotage") },
  { securityConcern: has("persecuted-others") },
  { securityConcern: has("not-sure") },
  { helpedOthersEnterIllegally: is("yes", "not-sure") },
]);
/** Papers that clear up status, earlier stays and what is on record; chosen by the answers. */
export const recordEvidence = evidenceRows({
  "status-document": {
    for: { record: given({ personUsStatus: is("not-sure") }) },
    serves: "seeking-entry",
    closes: ["personUsStatus"],
    issuers: ["uscis", "person"],
    cites: ["ina-212-d-5-A", "cfr-212-5-c"],
  },
  "location-record": {
    for: { record: given({ personLocation: is("not-sure") }) },
    serves: "seeking-entry",
    closes: ["personLocation"],
    issuers: ["family"],
    cites: ["cfr-212-5-c", "ina-212-d-5-A"],
  },
  "immigration-court-record": {
    for: { record: given({ removalProceedingsNow: is("yes", "not-sure") }) },
    serves: "discretion",
    closes: ["removalProceedingsNow"],
    issuers: ["immigration-court", "attorney"],
    cites: ["ice-pia-049", "ina-212-d-5-A"],
    risk: "lawyer-first",
  },
  "border-refusal-paper": {
    for: { record: given({ everOrderedRemoved: is("turned-back-at-border", "not-sure") }) },
    serves: "discretion",
    closes: ["everOrderedRemoved"],
    issuers: ["person", "uscis"],
    cites: ["ina-235-a-4", "ina-212-a-9-A"],
    risk: "lawyer-first",
    doubt: "Many who were told that they were turned back are under an order that they never saw.",
  },
  "immigration-file": {
    for: { record: onRecord },
    serves: "discretion",
    closes: [
      "everOrderedRemoved",
      "unlawfulPresence",
      "reenteredWithoutPermission",
      "misrepresentation",
      "securityConcern",
      "helpedOthersEnterIllegally",
    ],
    issuers: ["uscis", "attorney"],
    cites: ["ina-212-d-5-A", "ina-212-a"],
    risk: "lawyer-first",
  },
  "court-record": {
    for: {
      record: given({
        criminalHistory: is("arrest-only", "pending-charge", "conviction", "not-sure"),
      }),
    },
    serves: "discretion",
    closes: ["criminalHistory"],
    issuers: ["court", "attorney"],
    cites: ["ina-212-d-5-A", "ina-212-a-2-A"],
    risk: "lawyer-first",
  },
  "medical-exam": {
    for: { record: given({ healthConcern: is("communicable-disease", "not-sure") }) },
    serves: "discretion",
    closes: ["healthConcern"],
    issuers: ["doctor"],
    cites: ["ina-212-d-5-A", "ina-212-a-1-A"],
  },
  "parole-notice": {
    for: {
      record: given({
        priorParoleRequest: is(
          "granted-before",
          "denied-new-facts",
          "denied-nothing-new",
          "pending",
          "not-sure",
        ),
      }),
    },
    serves: "discretion",
    closes: ["priorParoleRequest"],
    issuers: ["uscis"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
  "new-facts-papers": {
    for: { record: given({ priorParoleRequest: is("denied-new-facts") }) },
    serves: "discretion",
    strengthens: ["independent-documents"],
    closes: [],
    issuers: ["outside-source"],
    cites: ["ina-212-d-5-A", "cfr-103-2-b-1"],
  },
});
