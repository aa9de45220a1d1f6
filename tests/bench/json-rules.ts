import type { SampleId } from "./sample.ts";

/** How an engine writes what a rule tests; `T` is its form of JSON. */
export type Dialect<T> = {
  is: (question: string, ...options: string[]) => T;
  has: (question: string, option: string) => T;
  some: (question: string, ...options: string[]) => T;
  only: (question: string, ...options: string[]) => T;
  and: (...parts: T[]) => T;
  or: (...parts: T[]) => T;
};

/** The rules of the sample by hand, in the JSON of either engine. */
export const jsonRules = <T>({ is, has, some, only, and, or }: Dialect<T>): Record<SampleId, T> => ({
  "person-outside-us": and(is("personUsStatus", "none"), is("personLocation", "outside-us")),
  "inside-us-without-military-family": and(
    is("personLocation", "inside-us"),
    is("insideUsSituation", "never-admitted", "admitted-in-status", "overstayed"),
    is("militaryConnection", "none"),
  ),
  "entry-unsettled": or(
    is("personLocation", "at-us-port-or-border", "in-custody", "not-sure"),
    is("personUsStatus", "refugee-or-asylee", "not-sure"),
    is("insideUsSituation", "on-parole-now", "parole-ended", "pending-application", "not-sure"),
    and(is("personLocation", "inside-us"), is("militaryConnection", "served", "family-of-member", "not-sure")),
  ),
  "custody-medical-condition": and(
    is("personLocation", "in-custody"),
    has("custodyGrounds", "serious-medical-condition"),
  ),
  "treatment-unavailable-nearby": and(
    has("requestBases", "medical-treatment"),
    is("medSerious", "yes"),
    is("medUnavailableNearby", "yes"),
    is("canBeDoneWithoutTravel", "no"),
  ),
  "only-available-caregiver": and(
    has("requestBases", "caregiver"),
    is("careSeriousIllness", "yes"),
    is("careCloseRelative", "yes"),
    is("careDoctorSaysNeeded", "yes"),
    is("careNoOneElse", "yes"),
    is("canBeDoneWithoutTravel", "no"),
  ),
  "prognosis-not-given": and(
    has("requestBases", "end-of-life-visit"),
    is("eolPrognosis", "gravely-ill-no-time-given", "not-yet-asked", "not-sure"),
  ),
  "agency-request-awaited": and(
    has("requestBases", "law-enforcement-request"),
    or(is("leAgencyAsked", "not-yet", "not-sure"), is("leAgencyWillRequest", "not-yet", "not-sure")),
  ),
  "child-with-relative-ready": and(
    has("requestBases", "family-reunification"),
    is("personIsMinor", "yes"),
    is("famCloseRelationship", "yes"),
    is("famUrgentReason", "cannot-live-alone", "child-losing-care"),
    is("minorUsAdultReady", "yes"),
    is("canBeDoneWithoutTravel", "no"),
  ),
  "targeted-harm-unsettled": and(
    has("requestBases", "targeted-harm"),
    or(
      is("harmAboutThisPerson", "no", "not-sure"),
      is("harmImminent", "not-sure"),
      is("harmNoSafePlace", "not-sure"),
      is("harmIndependentProof", "no", "not-yet", "not-sure"),
    ),
  ),
  "government-body-supports": and(
    has("requestBases", "public-benefit"),
    is("benefitBeyondFamily", "yes"),
    is("benefitUsBodySupports", "government-body"),
    is("benefitPresenceNeeded", "yes"),
    is("canBeDoneWithoutTravel", "no"),
  ),
  "matter-to-finish-now": and(
    has("requestBases", "unfinished-purpose"),
    is("unfinishedSpecific", "yes"),
    is("unfinishedUrgentNow", "yes"),
    is("canBeDoneWithoutTravel", "no"),
  ),
  "need-met-without-travel": and(
    is("canBeDoneWithoutTravel", "yes"),
    some(
      "requestBases",
      "medical-treatment",
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "end-of-life-visit",
      "funeral-or-affairs",
      "legal-proceeding",
      "law-enforcement-request",
      "unfinished-purpose",
      "waiting-for-visa",
      "research-or-trial",
      "public-benefit",
      "other-urgent",
    ),
  ),
  "reason-unknown": has("requestBases", "not-sure"),
  "stay-with-an-end": and(
    is("plannedStay", "up-to-three-months", "up-to-one-year"),
    is("afterParolePlan", "return-home", "lawful-path"),
  ),
  "stay-without-end-or-path": and(
    is("plannedStay", "no-end-date"),
    is("afterParolePlan", "hopes-to-stay-no-path"),
    only(
      "requestBases",
      "medical-treatment",
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "end-of-life-visit",
      "funeral-or-affairs",
      "legal-proceeding",
      "unfinished-purpose",
      "research-or-trial",
      "public-benefit",
      "waiting-for-visa",
      "visit-work-or-study",
      "other-urgent",
    ),
  ),
  "visa-out-of-reach": or(
    and(is("visaSituation", "refused"), is("visaRefusalGround", "inadmissible", "nationality-suspended")),
    and(
      is("visaSituation", "not-tried"),
      is("whyNotTried", "post-closed-or-unreachable", "nationality-suspended", "known-bar"),
    ),
  ),
  "no-time-for-a-visa": and(
    is("deadline", "within-7-days", "within-30-days", "worsening-no-date"),
    or(
      is("visaSituation", "applied-waiting"),
      and(is("visaSituation", "refused"), is("visaRefusalGround", "more-papers-221g")),
      and(is("visaSituation", "not-tried"), is("whyNotTried", "no-time")),
    ),
  ),
  "visa-untried-with-time": and(
    is("visaSituation", "not-tried"),
    is("whyNotTried", "cost", "did-not-know", "other"),
    is("deadline", "over-three-months", "none"),
    only(
      "requestBases",
      "medical-treatment",
      "organ-or-tissue-donor",
      "medical-companion",
      "caregiver",
      "end-of-life-visit",
      "funeral-or-affairs",
      "legal-proceeding",
      "family-reunification",
      "unfinished-purpose",
      "waiting-for-visa",
      "research-or-trial",
      "public-benefit",
      "other-urgent",
      "visit-work-or-study",
      "not-sure",
    ),
  ),
  "usable-visa": and(
    is("visaSituation", "has-usable-visa-or-esta", "no-visa-needed"),
    is("everOrderedRemoved", "no"),
    is("misrepresentation", "none"),
    is("criminalHistory", "none"),
    is("securityConcern", "no"),
    is("helpedOthersEnterIllegally", "no"),
    is("healthConcern", "none"),
    or(
      is("everInUs", "no"),
      and(is("everInUs", "yes"), is("unlawfulPresence", "none"), is("keptEarlierConditions", "yes")),
    ),
  ),
  "no-immigrant-petition": is("immigrantPetition", "none", "refused"),
  "arrest-charge-or-conviction": is("criminalHistory", "arrest-only", "pending-charge", "conviction", "not-sure"),
  "other-protection-route": some("protectionRoute", "unhcr-or-usrap", "follow-to-join", "not-sure"),
  "support-identity-and-evidence": and(
    is("financialSupport", "supporter-with-proof", "self-with-proof", "organization", "promised-no-proof"),
    is("identityDocument", "passport", "expired-passport", "other-id", "none-can-explain"),
    is("evidenceLevel", "independent-documents", "some"),
  ),
  "relatives-in-us": some("usBeneficiaries", "us-citizen", "permanent-resident", "other-family"),
  "statements-without-documents": is("evidenceLevel", "own-statements-only", "none"),
});
