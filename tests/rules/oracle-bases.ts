/** Bases, written a second time from decision-model.md alone, without a look at rules/. */
export type Given = Readonly<Record<string, string | Readonly<Record<string, true>> | undefined>>;
export type State = "met" | "open" | "failed";

/** What the model says of one question that a basis needs. */
export type Needs = { met: readonly string[]; failed: readonly string[] };

const yesOrNo: Needs = { met: ["yes"], failed: ["no"] };
const kinship: Needs = { met: ["close-relative"], failed: ["unrelated", "not-in-us"] };

/** The **R** questions of each basis, each with the answers that meet and fail it; any other leaves it open. */
export const needed: Readonly<Record<string, Readonly<Record<string, Needs>>>> = {
  "medical-treatment": { medSerious: yesOrNo, medAvailableNearby: { met: ["no"], failed: ["yes"] } },
  "organ-or-tissue-donor": { donorRecipientInUs: yesOrNo, donorMatchConfirmed: yesOrNo },
  "medical-companion": {
    companionPatientQualifies: { met: ["in-the-us", "allowed-to-come", "asking-too"], failed: ["no"] },
    companionNeeded: { met: ["parent-of-minor-patient", "medically-needed"], failed: ["no"] },
  },
  caregiver: {
    careSeriousIllness: yesOrNo,
    careCloseRelative: kinship,
    careDoctorSaysNeeded: yesOrNo,
    careSomeoneElse: { met: ["no"], failed: [] },
  },
  "end-of-life-visit": {
    eolCloseFamily: kinship,
    eolPrognosis: { met: ["death-expected-soon"], failed: ["recovery-expected"] },
  },
  "funeral-or-affairs": {
    funeralCloseFamily: kinship,
    funeralNeedsPresence: { met: ["dated-service", "matter-in-person"], failed: ["no"] },
  },
  "legal-proceeding": {
    legalOfficialNotice: { met: ["yes"], failed: [] },
    legalMustBePresent: yesOrNo,
  },
  "family-reunification": {
    famCloseRelationship: kinship,
    famUrgentReason: { met: ["cannot-live-alone"], failed: ["separation-only"] },
  },
  "general-danger": { genPersonalVulnerability: { met: [], failed: ["no"] } },
  "unfinished-purpose": { unfinishedSpecific: yesOrNo, unfinishedUrgentNow: yesOrNo },
  "research-or-trial": {
    researchInstitution: yesOrNo,
    researchNeedsPresence: yesOrNo,
    researchBenefitsOthers: yesOrNo,
  },
  "public-benefit": {
    benefitBeyondFamily: yesOrNo,
    benefitUsBodySupports: { met: ["government-body"], failed: ["no"] },
    benefitPresenceNeeded: yesOrNo,
  },
  immvi: { immviServed: yesOrNo },
};

/** "Always open", where no line of its own fails it. */
const alwaysOpen = [
  "targeted-harm",
  "adoption",
  "law-enforcement-request",
  "fwvp",
  "other-urgent",
  "general-danger",
  "immvi",
];
const failsByItself = ["waiting-for-visa", "visit-work-or-study"];
const readsWithoutTravel = [
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "unfinished-purpose",
  "other-urgent",
  "family-reunification",
];

export const all = (...parts: State[]): State =>
  parts.includes("failed") ? "failed" : parts.includes("open") ? "open" : "met";
const neverMet = (state: State): State => (state === "met" ? "open" : state);

const gave = (a: Given, question: string, ...options: string[]) => options.includes(a[question] as string);

/** "Near" of the model. */
export const isNear = (a: Given) => gave(a, "deadline", "within-7-days", "within-30-days", "worsening-no-date");
/** "Unless famUrgentReason is danger or not-sure." */
export const isDangerReason = (a: Given) => gave(a, "famUrgentReason", "danger", "not-sure");

/** The lines of the model that look at more than the one answer. */
function answered(question: string, a: Given): State | null {
  const grave = gave(a, "harmIfRefused", "death-or-permanent-harm", "serious-suffering");
  const isGravelyIll = question === "eolPrognosis" && gave(a, question, "gravely-ill-no-time-given");
  if (isGravelyIll) return isNear(a) && grave ? "met" : "open";
  const isChild = question === "famUrgentReason" && gave(a, question, "child-losing-care");
  if (isChild) return gave(a, "personIsMinor", "yes") ? "met" : "open";
  return null;
}

function stateOf(question: string, { met, failed }: Needs, a: Given): State {
  const settled = answered(question, a);
  if (settled) return settled;
  return gave(a, question, ...met) ? "met" : gave(a, question, ...failed) ? "failed" : "open";
}

/** "With famUrgentReason danger or not-sure, family-reunification never fails"; nobody knows before it is answered. */
const isFamilyInDanger = (a: Given) => isDangerReason(a) || a.famUrgentReason === undefined;

function byItsQuestions(basis: string, a: Given): State {
  const parts = Object.entries(needed[basis] ?? {}).map(([question, needs]) => stateOf(question, needs, a));
  if (basis !== "family-reunification") return all("met", ...parts);
  if (isFamilyInDanger(a)) return "open";
  if (!gave(a, "personIsMinor", "yes")) return neverMet(all(...parts));
  return all(...parts, stateOf("minorUsAdultReady", yesOrNo, a));
}

/** What a chosen basis comes to. */
export function basisState(basis: string, a: Given): State {
  if (failsByItself.includes(basis)) return "failed";
  const own = byItsQuestions(basis, a);
  const state = alwaysOpen.includes(basis) ? neverMet(own) : own;
  if (!readsWithoutTravel.includes(basis)) return state;
  const isDanger = basis === "family-reunification" && isFamilyInDanger(a);
  if (gave(a, "canBeDoneWithoutTravel", "yes")) return isDanger ? state : "failed";
  // Of a basis that is met the model asks this always: until it is answered, no need is known to be met by travel alone.
  return gave(a, "canBeDoneWithoutTravel", "no") ? state : neverMet(state);
}
