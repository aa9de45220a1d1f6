import type { Answers, FindingKind, RuleId } from "#rules";

/** Answers any one of which is given, for every question named; the reasons chosen count one by one. */
type Way = Readonly<Record<string, readonly string[]>>;
type Entry = readonly [finding: FindingKind, rule: RuleId, ...ways: Way[]];

const clean: Way = {
  everOrderedRemoved: ["no"],
  misrepresentation: ["none"],
  criminalHistory: ["none"],
  securityConcern: ["no"],
  helpedOthersEnterIllegally: ["no"],
  healthConcern: ["none"],
};
const inside = ["inside-us"];

/** The referrals and the factors of the model, one by one, written a second time from its words. */
export const ledger: readonly Entry[] = [
  ["refers-first", "immigration-custody", { personLocation: ["in-custody"] }],
  ["refers-first", "custody-medical-condition", { custodyGrounds: ["serious-medical-condition"] }],
  ["refers-first", "custody-pregnancy", { custodyGrounds: ["pregnant"] }],
  ["refers-first", "custody-of-a-minor", { custodyGrounds: ["under-18"] }],
  ["refers-first", "custody-of-a-witness", { custodyGrounds: ["witness"] }],
  ["refers-first", "custody-public-interest", { custodyGrounds: ["other-public-interest"] }],
  ["refers-first", "port-or-border", { personLocation: ["at-us-port-or-border"] }],
  ["refers-first", "refugee-or-asylee", { personUsStatus: ["refugee-or-asylee", "not-sure"] }],
  ["refers-first", "removal-proceedings", { removalProceedingsNow: ["yes"] }],
  ["refers-first", "unlawful-reentry", { reenteredWithoutPermission: ["yes"] }],
  ["refers-first", "wrongful-removal", { everOrderedRemoved: ["removed-despite-court-order"] }],
  ["refers-first", "security-concern", { securityConcern: ["yes"] }],
  ["refers-first", "false-citizenship-claim", { misrepresentation: ["false-us-citizen-claim"] }],
  ["refers-first", "request-made-by-agency", { requestBases: ["law-enforcement-request"] }],
  ["refers-first", "parole-now", { insideUsSituation: ["on-parole-now"] }],
  ["refers-first", "ended-parole", { insideUsSituation: ["parole-ended"] }],
  ["refers-first", "pending-application-in-us", { insideUsSituation: ["pending-application", "not-sure"] }],
  [
    "refers-first",
    "military-family-in-us",
    { personLocation: inside, militaryConnection: ["served", "family-of-member", "not-sure"] },
  ],

  ["refers", "removal-proceedings-unknown", { removalProceedingsNow: ["not-sure"] }],
  ["refers", "age-unknown", { personIsMinor: ["not-sure"] }],
  ["refers", "child-without-parent", { minorTravelsWith: ["other-adult", "alone", "not-sure"] }],
  ["refers", "parental-consent-missing", { minorConsent: ["no", "not-sure"] }],
  ["refers", "person-facing-harm", { requestBases: ["targeted-harm"] }],
  ["refers", "adopted-child", { requestBases: ["adoption"] }],
  ["refers", "military-parole-program", { requestBases: ["immvi"] }],
  ["refers", "filipino-veteran-program", { requestBases: ["fwvp"] }],
  ["refers", "person-at-special-risk", { genPersonalVulnerability: ["yes", "not-sure"] }],
  ["refers", "family-member-in-danger", { famUrgentReason: ["danger", "not-sure"] }],
  ["refers", "protection-sought-after-parole", { afterParolePlan: ["seek-protection"] }],
  ["refers", "criminal-defendant", { legalRole: ["criminal-defendant", "not-sure"] }],
  ["refers", "earlier-stay-not-kept", { unfinishedComplied: ["no", "not-sure"] }],
  ["refers", "inadmissibility-known", { visaRefusalGround: ["inadmissible"] }, { whyNotTried: ["known-bar"] }],
  ["refers", "other-protection-route", { protectionRoute: ["unhcr-or-usrap", "follow-to-join", "not-sure"] }],
  ["refers", "special-immigrant-case", { protectionRoute: ["siv"] }],
  ["refers", "u-or-t-visa-case", { protectionRoute: ["u-or-t"] }],
  ["refers", "earlier-removal", { everOrderedRemoved: ["ordered-removed", "turned-back-at-border", "not-sure"] }],
  ["refers", "long-unlawful-presence", { unlawfulPresence: ["180-days-to-one-year", "over-one-year", "not-sure"] }],
  ["refers", "unlawful-reentry-unknown", { reenteredWithoutPermission: ["not-sure"] }],
  ["refers", "fraud-or-misrepresentation", { misrepresentation: ["visa-or-form", "false-documents", "not-sure"] }],
  [
    "refers",
    "arrest-charge-or-conviction",
    { criminalHistory: ["arrest-only", "pending-charge", "conviction", "not-sure"] },
  ],
  ["refers", "security-concern-unknown", { securityConcern: ["not-sure"] }],
  ["refers", "helped-unlawful-entry", { helpedOthersEnterIllegally: ["yes", "not-sure"] }],
  ["refers", "communicable-disease", { healthConcern: ["communicable-disease", "not-sure"] }],
  [
    "refers",
    "earlier-parole-request",
    { priorParoleRequest: ["denied-new-facts", "denied-nothing-new", "pending", "not-sure"] },
  ],
  ["refers", "sponsor-for-pay", { paidHelper: ["paying-for-sponsor"] }],
  ["refers", "wait-beside-a-met-reason", { onlyBecauseOfWait: ["yes"], someBasis: ["met"] }],

  ["weighs-for", "grave-harm-if-refused", { harmIfRefused: ["death-or-permanent-harm", "serious-suffering"] }],
  ["weighs-for", "deadline-within-thirty-days", { deadline: ["within-7-days", "within-30-days"] }],
  ["weighs-for", "short-stay", { plannedStay: ["up-to-three-months"] }],
  ["weighs-for", "citizen-or-resident-helped", { usBeneficiaries: ["us-citizen", "permanent-resident"] }],
  ["weighs-for", "relatives-in-us", { usBeneficiaries: ["us-citizen", "permanent-resident", "other-family"] }],
  [
    "weighs-for",
    "support-with-proof",
    { financialSupport: ["supporter-with-proof", "self-with-proof", "organization"] },
  ],
  ["weighs-for", "housing-arranged", { housingArranged: ["yes"] }],
  ["weighs-for", "ties-at-home", { afterParolePlan: ["return-home"], homeTies: ["yes"] }],
  ["weighs-for", "lawful-path-afterwards", { afterParolePlan: ["lawful-path"] }],
  ["weighs-for", "earlier-conditions-kept", { keptEarlierConditions: ["yes"] }, { unfinishedComplied: ["yes"] }],
  ["weighs-for", "person-under-eighteen", { personIsMinor: ["yes"] }],
  ["weighs-for", "serious-illness", { medSerious: ["yes"] }],
  ["weighs-for", "independent-documents", { evidenceLevel: ["independent-documents"] }],
  ["weighs-for", "independent-proof-of-harm", { harmIndependentProof: ["yes"] }],
  ["weighs-for", "us-provider-in-writing", { medUsProviderAgreed: ["yes"] }],
  ["weighs-for", "transplant-center-in-writing", { donorCenterConfirms: ["yes"] }],
  ["weighs-for", "treatment-cost-covered", { medCostPlan: ["yes"] }],
  [
    "weighs-for",
    "visa-refused-or-tried",
    { visaSituation: ["refused", "applied-waiting", "tried-no-appointment"] },
    { emergencyAppointmentAsked: ["yes"] },
  ],
  [
    "weighs-for",
    "clean-record",
    { ...clean, everInUs: ["no"] },
    { ...clean, unlawfulPresence: ["none"], keptEarlierConditions: ["yes"] },
  ],

  ["weighs-against", "other-way-without-travel", { canBeDoneWithoutTravel: ["yes", "partly"] }],
  ["weighs-against", "long-or-undated-stay", { plannedStay: ["over-one-year", "no-end-date"] }],
  ["weighs-against", "visa-untried", { whyNotTried: ["cost", "did-not-know", "other", "not-sure"] }],
  ["weighs-against", "statements-without-documents", { evidenceLevel: ["own-statements-only", "none"] }],
  ["weighs-against", "no-support-at-all", { financialSupport: ["none"] }],
  ["weighs-against", "no-housing", { housingArranged: ["no"] }],
  ["weighs-against", "hope-to-stay-without-path", { afterParolePlan: ["hopes-to-stay-no-path"] }],
  ["weighs-against", "earlier-conditions-broken", { keptEarlierConditions: ["no"] }, { unfinishedComplied: ["no"] }],
  [
    "weighs-against",
    "removal-on-record",
    {
      everOrderedRemoved: ["ordered-removed", "turned-back-at-border", "removed-despite-court-order"],
    },
  ],
  ["weighs-against", "short-unlawful-presence-on-record", { unlawfulPresence: ["under-180-days"] }],
  ["weighs-against", "unlawful-presence-on-record", { unlawfulPresence: ["180-days-to-one-year", "over-one-year"] }],
  ["weighs-against", "reentry-on-record", { reenteredWithoutPermission: ["yes"] }],
  [
    "weighs-against",
    "misrepresentation-on-record",
    { misrepresentation: ["visa-or-form", "false-us-citizen-claim", "false-documents"] },
  ],
  ["weighs-against", "criminal-record", { criminalHistory: ["arrest-only", "pending-charge", "conviction"] }],
  ["weighs-against", "security-on-record", { securityConcern: ["yes"] }],
  ["weighs-against", "smuggling-on-record", { helpedOthersEnterIllegally: ["yes"] }],
  ["weighs-against", "disease-that-spreads", { healthConcern: ["communicable-disease"] }],
  ["weighs-against", "denial-with-nothing-new", { priorParoleRequest: ["denied-nothing-new"] }],
  ["weighs-against", "consulate-out-of-reach", { canReachConsulate: ["no"] }],
  ["weighs-against", "treatment-cost-unpaid", { medCostPlan: ["no"] }],
  ["weighs-against", "someone-in-us-could-act", { funeralNoOneElse: ["no"] }],
];

const gave = (answer: unknown, options: readonly string[]): boolean =>
  typeof answer === "object" && answer !== null
    ? options.some((option) => option in answer)
    : options.includes(answer as string);

/** The rules of the ledger that the model applies, given whether some basis is met. */
export const appliedBy = (answers: Answers, isSomeBasisMet: boolean): RuleId[] => {
  const said: Record<string, unknown> = {
    ...answers,
    someBasis: isSomeBasisMet ? "met" : "none met",
  };
  const fits = (way: Way) => Object.entries(way).every(([id, options]) => gave(said[id], options));
  return ledger.filter(([, , ...ways]) => ways.some(fits)).map(([, rule]) => rule);
};
