import type { Given } from "./oracle-bases.ts";

/** Options of a question any one of which refers, or advises; a condition of the model beside them. */
type Line = readonly [question: string, options: readonly string[], beside?: (a: Given) => boolean];

const hasBasis = (basis: string) => (a: Given) => basis in ((a.requestBases ?? {}) as object);

const refersFirst: readonly Line[] = [
  ["personLocation", ["in-custody", "at-us-port-or-border"]],
  ["personUsStatus", ["refugee-or-asylee", "not-sure"]],
  ["removalProceedingsNow", ["yes"]],
  ["everOrderedRemoved", ["case-still-open", "removed-despite-court-order"]],
  ["reenteredWithoutPermission", ["yes"]],
  ["securityConcern", ["terrorism", "armed-group", "helped-armed-group", "spying-or-sabotage", "persecuted-others"]],
  ["misrepresentation", ["false-us-citizen-claim"]],
  ["requestBases", ["law-enforcement-request"]],
  [
    "protectionRoute",
    ["u-waiting-list", "vawa-cancellation-family", "continued-presence-family", "u-or-t-other", "follow-to-join"],
  ],
  [
    "insideUsSituation",
    ["never-admitted", "crew-member", "on-parole-now", "parole-ended", "pending-application", "not-sure"],
  ],
  [
    "militaryConnection",
    ["served", "family-of-member", "not-sure"],
    ({ personLocation }) => personLocation === "inside-us",
  ],
];

const refers = (isAnyMet: boolean): readonly Line[] => [
  ["personLocation", ["not-sure"]],
  ["removalProceedingsNow", ["not-sure"]],
  ["personIsMinor", ["not-sure"]],
  ["minorTravelsWith", ["other-adult", "alone", "not-sure"]],
  ["minorConsent", ["no", "not-sure"]],
  ["requestBases", ["targeted-harm", "adoption", "immvi", "fwvp"]],
  ["genPersonalVulnerability", ["yes", "not-sure"]],
  ["famUrgentReason", ["danger", "not-sure"]],
  ["afterParolePlan", ["seek-protection"]],
  ["legalRole", ["criminal-defendant", "not-sure"]],
  ["keptEarlierConditions", ["no", "not-sure"], hasBasis("unfinished-purpose")],
  ["visaRefusalGround", ["inadmissible"]],
  ["whyNotTried", ["known-bar"]],
  ["onlyBecauseOfWait", ["yes"], () => isAnyMet],
  ["protectionRoute", ["unhcr-or-usrap", "siv", "not-sure"]],
  ["everOrderedRemoved", ["ordered-removed", "not-sure"]],
  ["unlawfulPresence", ["180-days-to-one-year", "over-one-year", "not-sure"]],
  ["reenteredWithoutPermission", ["not-sure"]],
  ["misrepresentation", ["visa-or-form", "false-documents", "not-sure"]],
  ["criminalHistory", ["pending-charge", "conviction", "not-sure"]],
  ["securityConcern", ["not-sure"]],
  ["helpedOthersEnterIllegally", ["yes", "not-sure"]],
  ["healthConcern", ["communicable-disease", "not-sure"]],
  ["priorParoleRequest", ["denied-nothing-new", "pending", "not-sure"]],
  ["financialSupport", ["paid-sponsor"]],
];

const advises: readonly Line[] = [
  ["criminalHistory", ["arrest-only"]],
  ["everOrderedRemoved", ["turned-back-at-border"]],
  ["priorParoleRequest", ["denied-new-facts"]],
  ["paidHelper", ["paid-non-lawyer"]],
];

/** An answer as `question:option` words, one for each option of a question with several. */
export const said = (question: string, answer: unknown): string[] =>
  (typeof answer === "string" ? [answer] : Object.keys(answer ?? {})).map((option) => `${question}:${option}`);

const found = (lines: readonly Line[], a: Given): string[] =>
  lines
    .filter(([, , beside]) => !beside || beside(a))
    .flatMap(([question, options]) => {
      const given = said(question, a[question]);
      return given.filter((one) => options.some((option) => one === `${question}:${option}`));
    });

/** The answers, as `question:option`, for which the model refers first, refers and advises. */
export const referrals = (a: Given, isAnyMet: boolean) => ({
  "refers-first": found(refersFirst, a),
  refers: found(refers(isAnyMet), a),
  advises: found(advises, a),
});
