/** Bases, written a second time from decision-model.md alone, without a look at rules/. */
export type Given = Readonly<Record<string, string | Readonly<Record<string, true>> | undefined>>;
export type State = "met" | "open" | "failed";

const part = (answer: unknown, { yes = ["yes"], no = ["no"] } = {}): State =>
  yes.includes(answer as string) ? "met" : no.includes(answer as string) ? "failed" : "open";

export const all = (...parts: State[]): State =>
  parts.includes("failed") ? "failed" : parts.includes("open") ? "open" : "met";

const cap = (state: State): State => (state === "met" ? "open" : state);

/** The questions that a basis needs, where each is met on yes. */
export const needed: Record<string, string[]> = {
  "organ-or-tissue-donor": ["donorRecipientInUs", "donorMatchConfirmed"],
  "medical-companion": ["companionPatientQualifies", "companionNeeded"],
  caregiver: ["careSeriousIllness", "careCloseRelative", "careDoctorSaysNeeded", "careNoOneElse"],
  "funeral-or-affairs": ["funeralCloseFamily", "funeralNeedsPresence"],
  "legal-proceeding": ["legalOfficialNotice", "legalMustBePresent"],
  "law-enforcement-request": ["leAgencyAsked", "leAgencyWillRequest"],
  "unfinished-purpose": ["unfinishedSpecific", "unfinishedUrgentNow"],
  "research-or-trial": ["researchInstitution", "researchNeedsPresence", "researchBenefitsOthers"],
  immvi: ["immviServed"],
};

const capped = [
  "targeted-harm",
  "general-danger",
  "adoption",
  "law-enforcement-request",
  "immvi",
  "fwvp",
  "other-urgent",
];
export const dangerReason = (a: Given) => a.famUrgentReason === "danger" || a.famUrgentReason === "not-sure";

function harm(a: Given): State {
  const aimed: State = a.harmAboutThisPerson === "yes" ? "met" : "open";
  return cap(all(aimed, part(a.harmImminent), part(a.harmNoSafePlace)));
}

function family(a: Given): State {
  const minor = a.personIsMinor === "yes";
  let urgent: State = "open";
  if (a.famUrgentReason === "cannot-live-alone") urgent = "met";
  if (a.famUrgentReason === "separation-only") urgent = "failed";
  if (a.famUrgentReason === "child-losing-care" && minor) urgent = "met";
  if (a.famUrgentReason === "danger") urgent = harm(a);
  const state = all(part(a.famCloseRelationship), urgent, minor ? part(a.minorUsAdultReady) : "met");
  return minor ? state : cap(state);
}

function adoption(a: Given): State {
  if (a.adoptUrgent === "no") return "failed";
  return a.adoptLegalCustody === "no" ? "open" : all(part(a.adoptUrgent), part(a.adoptLegalCustody));
}

function general(a: Given): State {
  if (a.genPersonalVulnerability === "no") return "failed";
  return a.genPersonalVulnerability === "yes" ? harm(a) : "open";
}

function untravelled(basis: string, a: Given): State {
  if (basis === "waiting-for-visa" || basis === "visit-work-or-study") return "failed";
  if (basis === "medical-treatment") return all(part(a.medSerious), part(a.medUnavailableNearby));
  if (basis === "end-of-life-visit")
    return all(
      part(a.eolCloseFamily),
      part(a.eolPrognosis, { yes: ["death-expected-soon"], no: ["recovery-expected"] }),
    );
  if (basis === "public-benefit") {
    const body = part(a.benefitUsBodySupports, { yes: ["government-body"], no: ["no"] });
    return all(part(a.benefitBeyondFamily), body, part(a.benefitPresenceNeeded));
  }
  if (basis === "targeted-harm") return harm(a);
  if (basis === "general-danger") return general(a);
  if (basis === "family-reunification") return family(a);
  if (basis === "adoption") return adoption(a);
  return all("met", ...(needed[basis] ?? []).map((question) => part(a[question])));
}

/** What a chosen basis comes to. */
export function basisState(basis: string, a: Given): State {
  const state = capped.includes(basis) ? cap(untravelled(basis, a)) : untravelled(basis, a);
  if (a.canBeDoneWithoutTravel === "partly" || a.canBeDoneWithoutTravel === "not-sure") return cap(state);
  const exempt = ["targeted-harm", "general-danger", "immvi", "fwvp"].includes(basis);
  const danger = basis === "family-reunification" && dangerReason(a);
  if (a.canBeDoneWithoutTravel !== "yes" || exempt || danger) return state;
  const urgentChild = basis === "adoption" && (a.adoptUrgent === "yes" || a.adoptUrgent === "not-sure");
  return urgentChild ? "open" : "failed";
}
