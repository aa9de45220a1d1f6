import type { Basis, QuestionId } from "#rules";

/** A place in the letter that only the writer can fill: `[date]`, never an answer. */
export type Blank =
  | "requester"
  | "requesterAddress"
  | "tie"
  | "requesterStatus"
  | "person"
  | "place"
  | "stay"
  | "urgent"
  | "visas"
  | "supporter"
  | "end"
  | "history"
  | "signature";

/** One line of the letter: an answer to a question stated as a fact, or a blank. */
type Entry = QuestionId | { blank: Blank };
const blank = (name: Blank): Entry => ({ blank: name });

type Part = { id: string; entries: readonly Entry[] };

/** The headings before the reasons, with what stands under each, in order. */
export const opening = [
  {
    id: "requester",
    entries: [
      blank("requester"),
      blank("requesterAddress"),
      blank("tie"),
      blank("requesterStatus"),
    ],
  },
  {
    id: "person",
    entries: [
      blank("person"),
      "personLocation",
      blank("place"),
      "personUsStatus",
      "personIsMinor",
      "minorTravelsWith",
      "minorConsent",
      "identityDocument",
      "canReachConsulate",
    ],
  },
  { id: "request", entries: [blank("stay"), "plannedStay", "deadline"] },
] as const satisfies readonly Part[];

/** The headings after the reasons. */
export const closing = [
  { id: "urgency", entries: ["harmIfRefused", "canBeDoneWithoutTravel", blank("urgent")] },
  {
    id: "visas",
    entries: [
      "visaSituation",
      "visaRefusalGround",
      "whyNotTried",
      "emergencyAppointmentAsked",
      "immigrantPetition",
      "onlyBecauseOfWait",
      "protectionRoute",
      blank("visas"),
    ],
  },
  {
    id: "support",
    entries: ["financialSupport", "housingArranged", "usBeneficiaries", blank("supporter")],
  },
  { id: "end", entries: ["afterParolePlan", "homeTies", blank("end")] },
  {
    id: "history",
    entries: [
      "everInUs",
      "keptEarlierConditions",
      "unlawfulPresence",
      "everOrderedRemoved",
      "reenteredWithoutPermission",
      "removalProceedingsNow",
      "misrepresentation",
      "criminalHistory",
      "securityConcern",
      "helpedOthersEnterIllegally",
      "healthConcern",
      "priorParoleRequest",
      blank("history"),
    ],
  },
  { id: "signature", entries: [blank("signature")] },
] as const satisfies readonly Part[];

/** The question about the past of which "no" is a thing to disclose; of the others, it is none. */
export const disclosedByNo: readonly QuestionId[] = ["keptEarlierConditions"];

export type PartId = (typeof opening | typeof closing)[number]["id"];

const harm = [
  "harmAboutThisPerson",
  "harmImminent",
  "harmSafePlace",
  "harmIndependentProof",
] as const;

/** The questions whose answers stand under the heading of a reason. */
export const askedOf: Record<Basis, readonly QuestionId[]> = {
  "medical-treatment": ["medSerious", "medAvailableNearby", "medUsProviderAgreed", "medCostPlan"],
  "organ-or-tissue-donor": ["donorRecipientInUs", "donorMatchConfirmed", "donorCenterConfirms"],
  "medical-companion": ["companionPatientQualifies", "companionNeeded"],
  caregiver: ["careSeriousIllness", "careCloseRelative", "careDoctorSaysNeeded", "careSomeoneElse"],
  "end-of-life-visit": ["eolCloseFamily", "eolPrognosis"],
  "funeral-or-affairs": ["funeralCloseFamily", "funeralNeedsPresence", "funeralSomeoneElse"],
  "legal-proceeding": ["legalRole", "legalOfficialNotice", "legalMustBePresent"],
  "law-enforcement-request": ["leAgencyAsked", "leAgencyWillRequest"],
  "family-reunification": ["famCloseRelationship", "famUrgentReason", "minorUsAdultReady", ...harm],
  adoption: ["adoptUrgent", "adoptLegalCustody"],
  "targeted-harm": harm,
  "general-danger": ["genPersonalVulnerability", ...harm],
  "unfinished-purpose": ["unfinishedSpecific", "unfinishedUrgentNow"],
  "waiting-for-visa": [],
  "research-or-trial": ["researchInstitution", "researchNeedsPresence", "researchBenefitsOthers"],
  "public-benefit": ["benefitBeyondFamily", "benefitUsBodySupports", "benefitPresenceNeeded"],
  immvi: ["immviServed"],
  fwvp: [],
  "other-urgent": [],
  "visit-work-or-study": [],
};

/** Answers that no line of the letter states: they choose its headings, its forms or its checklist. */
export const unstated = [
  "screeningFor",
  "requestBases",
  "evidenceLevel",
  "paidHelper",
  "custodyGrounds",
  "insideUsSituation",
  "militaryConnection",
] as const satisfies QuestionId[];
