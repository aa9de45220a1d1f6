import * as z from "zod";
import { many, one, upToThree } from "./answer-kinds.ts";
import { countries } from "./countries.ts";

const yesNo = one("yes", "no", "not-sure");
const yesNoNotYet = one("yes", "no", "not-yet", "not-sure");

/** Every question of the screening, in the order of the model: its id and the answers it accepts. */
export const questions = {
  // location
  screeningFor: one("myself", "relative", "client"),
  personUsStatus: one("none", "us-citizen", "permanent-resident", "refugee-or-asylee", "not-sure"),
  personLocation: one("outside-us", "at-us-port-or-border", "inside-us", "in-custody", "not-sure"),
  custodyGrounds: many(
    "serious-medical-condition", "pregnant", "under-18", "witness", "other-public-interest", "none",
    "not-sure",
  ),
  insideUsSituation: one(
    "on-parole-now", "parole-ended", "never-admitted", "admitted-in-status", "overstayed",
    "pending-application", "not-sure",
  ),
  militaryConnection: one("served", "family-of-member", "none", "not-sure"),
  removalProceedingsNow: yesNo,
  personIsMinor: yesNo,
  minorTravelsWith: one("parent-or-guardian", "other-adult", "alone", "not-sure"),
  minorConsent: yesNo,

  // basis
  requestBases: upToThree(
    "medical-treatment", "organ-or-tissue-donor", "medical-companion", "caregiver", "end-of-life-visit",
    "funeral-or-affairs", "legal-proceeding", "law-enforcement-request", "family-reunification",
    "adoption", "targeted-harm", "general-danger", "unfinished-purpose", "waiting-for-visa",
    "research-or-trial", "public-benefit", "immvi", "fwvp", "other-urgent", "visit-work-or-study",
    "not-sure",
  ),
  medSerious: yesNoNotYet,
  medUnavailableNearby: one("yes", "worse-chance", "no", "not-sure"),
  medUsProviderAgreed: yesNoNotYet,
  medCostPlan: yesNoNotYet,
  donorRecipientInUs: yesNo,
  donorMatchConfirmed: yesNoNotYet,
  donorCenterConfirms: yesNoNotYet,
  companionPatientQualifies: yesNo,
  companionNeeded: yesNo,
  careSeriousIllness: yesNo,
  careCloseRelative: yesNo,
  careDoctorSaysNeeded: yesNoNotYet,
  careNoOneElse: yesNo,
  eolCloseFamily: yesNo,
  eolPrognosis: one(
    "death-expected-soon", "gravely-ill-no-time-given", "recovery-expected", "not-yet-asked", "not-sure",
  ),
  funeralCloseFamily: yesNo,
  funeralNeedsPresence: yesNo,
  funeralNoOneElse: yesNo,
  legalOfficialNotice: yesNoNotYet,
  legalMustBePresent: yesNo,
  legalRole: one("party", "witness", "criminal-defendant", "parent-in-custody-case", "other", "not-sure"),
  leAgencyAsked: yesNoNotYet,
  leAgencyWillRequest: yesNoNotYet,
  famCloseRelationship: yesNo,
  famUrgentReason: one(
    "cannot-live-alone", "child-losing-care", "danger", "relative-in-us-ill", "separation-only",
    "not-sure",
  ),
  minorUsAdultReady: yesNo,
  adoptUrgent: yesNo,
  adoptLegalCustody: yesNo,
  genPersonalVulnerability: yesNo,
  harmAboutThisPerson: yesNo,
  harmImminent: yesNo,
  harmNoSafePlace: yesNo,
  harmIndependentProof: yesNoNotYet,
  unfinishedSpecific: yesNo,
  unfinishedUrgentNow: yesNo,
  unfinishedComplied: yesNo,
  researchInstitution: yesNoNotYet,
  researchNeedsPresence: yesNo,
  researchBenefitsOthers: yesNo,
  benefitBeyondFamily: yesNo,
  benefitUsBodySupports: one("government-body", "other-organization", "no", "not-yet", "not-sure"),
  benefitPresenceNeeded: yesNo,
  immviServed: yesNo,
  deadline: one(
    "within-7-days", "within-30-days", "one-to-three-months", "over-three-months", "worsening-no-date",
    "none", "not-sure",
  ),
  harmIfRefused: one(
    "death-or-permanent-harm", "serious-suffering", "hardship", "inconvenience", "not-sure",
  ),
  canBeDoneWithoutTravel: one("yes", "partly", "no", "not-sure"),
  plannedStay: one("up-to-three-months", "up-to-one-year", "over-one-year", "no-end-date", "not-sure"),

  // alternatives
  visaSituation: one(
    "has-usable-visa-or-esta", "no-visa-needed", "refused", "applied-waiting", "tried-no-appointment",
    "not-tried", "not-sure",
  ),
  visaRefusalGround: one(
    "ties-214b", "more-papers-221g", "inadmissible", "nationality-suspended", "not-sure",
  ),
  whyNotTried: one(
    "no-time", "post-closed-or-unreachable", "nationality-suspended", "known-bar", "cost",
    "did-not-know", "other", "not-sure",
  ),
  emergencyAppointmentAsked: yesNo,
  immigrantPetition: one("none", "pending", "approved-waiting", "visa-available", "refused", "not-sure"),
  onlyBecauseOfWait: yesNo,
  protectionRoute: many("unhcr-or-usrap", "follow-to-join", "siv", "u-or-t", "none", "not-sure"),

  // admissibility
  everOrderedRemoved: one(
    "no", "ordered-removed", "turned-back-at-border", "removed-despite-court-order", "not-sure",
  ),
  everInUs: yesNo,
  unlawfulPresence: one("none", "under-180-days", "180-days-to-one-year", "over-one-year", "not-sure"),
  reenteredWithoutPermission: yesNo,
  keptEarlierConditions: yesNo,
  misrepresentation: one("none", "visa-or-form", "false-us-citizen-claim", "false-documents", "not-sure"),
  criminalHistory: one("none", "arrest-only", "pending-charge", "conviction", "not-sure"),
  securityConcern: yesNo,
  helpedOthersEnterIllegally: yesNo,
  healthConcern: one("none", "communicable-disease", "not-sure"),
  priorParoleRequest: one(
    "never", "granted-before", "denied-new-facts", "denied-nothing-new", "pending", "not-sure",
  ),

  // support
  financialSupport: one(
    "supporter-with-proof", "self-with-proof", "organization", "promised-no-proof", "none", "not-sure",
  ),
  housingArranged: yesNo,
  afterParolePlan: one(
    "return-home", "lawful-path", "seek-protection", "hopes-to-stay-no-path", "not-sure",
  ),
  homeTies: yesNo,
  usBeneficiaries: many(
    "us-citizen", "permanent-resident", "other-family", "organization", "none", "not-sure",
  ),
  identityDocument: one("passport", "expired-passport", "other-id", "none-can-explain", "none", "not-sure"),
  evidenceLevel: one("independent-documents", "some", "own-statements-only", "none", "not-sure"),
  canReachConsulate: yesNo,
  paidHelper: one("attorney-or-accredited", "none", "paid-non-lawyer", "paying-for-sponsor", "not-sure"),} as const;

export type QuestionId = keyof typeof questions;
export const questionIds = Object.keys(questions) as QuestionId[];

/** The option ids of a question, in the order in which they are offered. */
export const optionsOf = (id: QuestionId): string[] => {
  const question = questions[id];
  return question instanceof z.ZodEnum ? question.options : Object.keys(question.shape);
};

/** Whether a question takes several answers. */
export const takesSeveral = (id: QuestionId): boolean => questions[id] instanceof z.ZodObject;

/**
 * Answers about one person, however partial. An absent key is a question not answered, never a "no".
 * `nationality` is optional (ISO 3166-1 alpha-2), selects advisories and never changes an outcome.
 */
export const Answers = z.strictObject({ ...questions, nationality: z.enum(countries) }).partial();
export type Answers = z.infer<typeof Answers>;
export type Basis = Exclude<keyof NonNullable<Answers["requestBases"]>, "not-sure">;
