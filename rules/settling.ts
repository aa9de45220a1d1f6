import type { QuestionId } from "./questions.ts";

/** Kinds of paper that settle an open point. */
export const papers = [
  "doctor-letter", "us-hospital-letter", "cost-estimate", "transplant-center-letter", "relationship-record",
  "custody-record", "consent-letter", "court-notice", "agency-letter", "institution-letter",
  "government-letter", "service-record", "harm-report", "earlier-stay-record", "visa-record",
  "petition-notice", "protection-case-record", "immigration-file", "court-record", "medical-exam",
  "parole-notice", "support-declaration", "identity-document", "location-record", "purpose-evidence",
  "plan-statement", "status-document", "reason-statement",
] as const;
export type Paper = (typeof papers)[number];

/** Who can know the answer or give the paper. */
export const knowers = [
  "person", "family", "doctor", "us-hospital", "transplant-center", "court", "agency", "institution",
  "consulate", "uscis", "supporter", "attorney",
] as const;
export type Knower = (typeof knowers)[number];

type Settling = { paper: Paper; knows: Knower };
const by = (paper: Paper, knows: Knower): Settling => ({ paper, knows });

/** For a question left open: the paper that would settle it, and who can know. */
export const settling: { [Q in QuestionId]?: Settling } = {
  personUsStatus: by("status-document", "person"),
  personLocation: by("location-record", "family"),
  insideUsSituation: by("immigration-file", "attorney"),
  militaryConnection: by("service-record", "family"),
  removalProceedingsNow: by("court-notice", "attorney"),
  personIsMinor: by("relationship-record", "family"),
  minorTravelsWith: by("custody-record", "family"),
  minorConsent: by("consent-letter", "family"),

  requestBases: by("reason-statement", "attorney"),
  medSerious: by("doctor-letter", "doctor"),
  medUnavailableNearby: by("doctor-letter", "doctor"),
  medUsProviderAgreed: by("us-hospital-letter", "us-hospital"),
  medCostPlan: by("cost-estimate", "us-hospital"),
  donorRecipientInUs: by("transplant-center-letter", "transplant-center"),
  donorMatchConfirmed: by("transplant-center-letter", "transplant-center"),
  donorCenterConfirms: by("transplant-center-letter", "transplant-center"),
  companionPatientQualifies: by("us-hospital-letter", "us-hospital"),
  companionNeeded: by("doctor-letter", "doctor"),
  careSeriousIllness: by("doctor-letter", "doctor"),
  careCloseRelative: by("relationship-record", "family"),
  careDoctorSaysNeeded: by("doctor-letter", "doctor"),
  careNoOneElse: by("reason-statement", "family"),
  eolCloseFamily: by("relationship-record", "family"),
  eolPrognosis: by("doctor-letter", "doctor"),
  funeralCloseFamily: by("relationship-record", "family"),
  funeralNeedsPresence: by("purpose-evidence", "family"),
  legalOfficialNotice: by("court-notice", "court"),
  legalMustBePresent: by("court-notice", "court"),
  legalRole: by("court-notice", "court"),
  leAgencyAsked: by("agency-letter", "agency"),
  leAgencyWillRequest: by("agency-letter", "agency"),
  famCloseRelationship: by("relationship-record", "family"),
  famUrgentReason: by("reason-statement", "family"),
  minorUsAdultReady: by("support-declaration", "family"),
  adoptUrgent: by("doctor-letter", "doctor"),
  adoptLegalCustody: by("custody-record", "court"),
  genPersonalVulnerability: by("harm-report", "attorney"),
  harmAboutThisPerson: by("harm-report", "attorney"),
  harmImminent: by("harm-report", "attorney"),
  harmNoSafePlace: by("harm-report", "attorney"),
  harmIndependentProof: by("harm-report", "attorney"),
  unfinishedSpecific: by("earlier-stay-record", "person"),
  unfinishedUrgentNow: by("doctor-letter", "person"),
  unfinishedComplied: by("earlier-stay-record", "attorney"),
  researchInstitution: by("institution-letter", "institution"),
  researchNeedsPresence: by("institution-letter", "institution"),
  researchBenefitsOthers: by("institution-letter", "institution"),
  benefitBeyondFamily: by("government-letter", "agency"),
  benefitUsBodySupports: by("government-letter", "agency"),
  benefitPresenceNeeded: by("government-letter", "agency"),
  immviServed: by("service-record", "family"),
  deadline: by("purpose-evidence", "person"),
  harmIfRefused: by("purpose-evidence", "person"),
  canBeDoneWithoutTravel: by("purpose-evidence", "person"),
  plannedStay: by("plan-statement", "person"),

  visaSituation: by("visa-record", "consulate"),
  visaRefusalGround: by("visa-record", "consulate"),
  whyNotTried: by("visa-record", "consulate"),
  immigrantPetition: by("petition-notice", "uscis"),
  onlyBecauseOfWait: by("petition-notice", "attorney"),
  protectionRoute: by("protection-case-record", "attorney"),

  everOrderedRemoved: by("immigration-file", "attorney"),
  everInUs: by("earlier-stay-record", "person"),
  unlawfulPresence: by("immigration-file", "attorney"),
  reenteredWithoutPermission: by("immigration-file", "attorney"),
  keptEarlierConditions: by("earlier-stay-record", "person"),
  misrepresentation: by("immigration-file", "attorney"),
  criminalHistory: by("court-record", "attorney"),
  securityConcern: by("immigration-file", "attorney"),
  helpedOthersEnterIllegally: by("immigration-file", "attorney"),
  healthConcern: by("medical-exam", "doctor"),
  priorParoleRequest: by("parole-notice", "uscis"),

  financialSupport: by("support-declaration", "supporter"),
  afterParolePlan: by("plan-statement", "person"),
  identityDocument: by("identity-document", "person"),
  evidenceLevel: by("purpose-evidence", "person"),
};

const unsettled = ["not-sure", "not-yet", "not-yet-asked"];

/** Questions that a paper can still close after a definite answer: something is missing, not unknown. */
const fixable: readonly QuestionId[] = [
  "minorConsent", "medUnavailableNearby", "medUsProviderAgreed", "medCostPlan", "donorCenterConfirms",
  "eolPrognosis", "legalOfficialNotice", "adoptLegalCustody", "harmAboutThisPerson", "harmIndependentProof",
  "benefitUsBodySupports", "canBeDoneWithoutTravel", "plannedStay", "visaSituation", "visaRefusalGround",
  "whyNotTried", "immigrantPetition", "financialSupport", "afterParolePlan", "identityDocument",
  "evidenceLevel",
];

/** Whether an answer is "not sure" or "not yet". */
export const isAwaited = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null ? "not-sure" in answer : unsettled.includes(String(answer));

/** Whether an answer leaves something that a paper could settle. */
export const isUnsettled = (question: QuestionId, answer: unknown): boolean =>
  isAwaited(answer) || (typeof answer === "string" && fixable.includes(question));

/** Whether an answer is "not sure". */
export const isUnsure = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null ? "not-sure" in answer : answer === "not-sure";
