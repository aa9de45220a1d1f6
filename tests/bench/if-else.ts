import type { Answers } from "#rules";
import { sample, type Form, type SampleId } from "./sample.ts";

const predicates: Record<SampleId, (a: Answers) => boolean | undefined> = {
  "person-outside-us": (a) => a.personUsStatus === "none" && a.personLocation === "outside-us",
  "inside-us-without-military-family": (a) =>
    a.personLocation === "inside-us" &&
    a.militaryConnection === "none" &&
    (a.insideUsSituation === "never-admitted" ||
      a.insideUsSituation === "admitted-in-status" ||
      a.insideUsSituation === "overstayed"),
  "entry-unsettled": (a) =>
    a.personLocation === "at-us-port-or-border" ||
    a.personLocation === "in-custody" ||
    a.personLocation === "not-sure" ||
    a.personUsStatus === "refugee-or-asylee" ||
    a.personUsStatus === "not-sure" ||
    a.insideUsSituation === "on-parole-now" ||
    a.insideUsSituation === "parole-ended" ||
    a.insideUsSituation === "pending-application" ||
    a.insideUsSituation === "not-sure" ||
    (a.personLocation === "inside-us" &&
      (a.militaryConnection === "served" ||
        a.militaryConnection === "family-of-member" ||
        a.militaryConnection === "not-sure")),
  "custody-medical-condition": (a) =>
    a.personLocation === "in-custody" && a.custodyGrounds?.["serious-medical-condition"],
  "treatment-unavailable-nearby": (a) =>
    a.requestBases?.["medical-treatment"] &&
    a.medSerious === "yes" &&
    a.medUnavailableNearby === "yes" &&
    a.canBeDoneWithoutTravel === "no",
  "only-available-caregiver": (a) =>
    a.requestBases?.caregiver &&
    a.careSeriousIllness === "yes" &&
    a.careCloseRelative === "yes" &&
    a.careDoctorSaysNeeded === "yes" &&
    a.careNoOneElse === "yes" &&
    a.canBeDoneWithoutTravel === "no",
  "prognosis-not-given": (a) =>
    a.requestBases?.["end-of-life-visit"] &&
    (a.eolPrognosis === "gravely-ill-no-time-given" ||
      a.eolPrognosis === "not-yet-asked" ||
      a.eolPrognosis === "not-sure"),
  "agency-request-awaited": (a) =>
    a.requestBases?.["law-enforcement-request"] &&
    (a.leAgencyAsked === "not-yet" ||
      a.leAgencyAsked === "not-sure" ||
      a.leAgencyWillRequest === "not-yet" ||
      a.leAgencyWillRequest === "not-sure"),
  "child-with-relative-ready": (a) =>
    a.requestBases?.["family-reunification"] &&
    a.personIsMinor === "yes" &&
    a.famCloseRelationship === "yes" &&
    (a.famUrgentReason === "cannot-live-alone" || a.famUrgentReason === "child-losing-care") &&
    a.minorUsAdultReady === "yes" &&
    a.canBeDoneWithoutTravel === "no",
  "targeted-harm-unsettled": (a) =>
    a.requestBases?.["targeted-harm"] &&
    (a.harmAboutThisPerson === "no" ||
      a.harmAboutThisPerson === "not-sure" ||
      a.harmImminent === "not-sure" ||
      a.harmNoSafePlace === "not-sure" ||
      a.harmIndependentProof === "no" ||
      a.harmIndependentProof === "not-yet" ||
      a.harmIndependentProof === "not-sure"),
  "government-body-supports": (a) =>
    a.requestBases?.["public-benefit"] &&
    a.benefitBeyondFamily === "yes" &&
    a.benefitUsBodySupports === "government-body" &&
    a.benefitPresenceNeeded === "yes" &&
    a.canBeDoneWithoutTravel === "no",
  "matter-to-finish-now": (a) =>
    a.requestBases?.["unfinished-purpose"] &&
    a.unfinishedSpecific === "yes" &&
    a.unfinishedUrgentNow === "yes" &&
    a.canBeDoneWithoutTravel === "no",
  "need-met-without-travel": ({ requestBases: chosen, canBeDoneWithoutTravel }) =>
    canBeDoneWithoutTravel === "yes" &&
    chosen &&
    (chosen["medical-treatment"] ||
      chosen["organ-or-tissue-donor"] ||
      chosen["medical-companion"] ||
      chosen.caregiver ||
      chosen["end-of-life-visit"] ||
      chosen["funeral-or-affairs"] ||
      chosen["legal-proceeding"] ||
      chosen["law-enforcement-request"] ||
      chosen["unfinished-purpose"] ||
      chosen["waiting-for-visa"] ||
      chosen["research-or-trial"] ||
      chosen["public-benefit"] ||
      chosen["other-urgent"]),
  "reason-unknown": (a) => a.requestBases?.["not-sure"],
  "stay-with-an-end": (a) =>
    (a.plannedStay === "up-to-three-months" || a.plannedStay === "up-to-one-year") &&
    (a.afterParolePlan === "return-home" || a.afterParolePlan === "lawful-path"),
  "stay-without-end-or-path": ({ requestBases: chosen, plannedStay, afterParolePlan }) =>
    plannedStay === "no-end-date" &&
    afterParolePlan === "hopes-to-stay-no-path" &&
    chosen &&
    !chosen["law-enforcement-request"] &&
    !chosen["family-reunification"] &&
    !chosen.adoption &&
    !chosen["targeted-harm"] &&
    !chosen["general-danger"] &&
    !chosen.immvi &&
    !chosen.fwvp &&
    !chosen["not-sure"],
  "visa-out-of-reach": (a) =>
    (a.visaSituation === "refused" &&
      (a.visaRefusalGround === "inadmissible" || a.visaRefusalGround === "nationality-suspended")) ||
    (a.visaSituation === "not-tried" &&
      (a.whyNotTried === "post-closed-or-unreachable" ||
        a.whyNotTried === "nationality-suspended" ||
        a.whyNotTried === "known-bar")),
  "no-time-for-a-visa": (a) =>
    (a.deadline === "within-7-days" || a.deadline === "within-30-days" || a.deadline === "worsening-no-date") &&
    (a.visaSituation === "applied-waiting" ||
      (a.visaSituation === "refused" && a.visaRefusalGround === "more-papers-221g") ||
      (a.visaSituation === "not-tried" && a.whyNotTried === "no-time")),
  "visa-untried-with-time": ({ requestBases: chosen, visaSituation, whyNotTried, deadline }) =>
    visaSituation === "not-tried" &&
    (whyNotTried === "cost" || whyNotTried === "did-not-know" || whyNotTried === "other") &&
    (deadline === "over-three-months" || deadline === "none") &&
    chosen &&
    !chosen["law-enforcement-request"] &&
    !chosen.adoption &&
    !chosen["targeted-harm"] &&
    !chosen["general-danger"] &&
    !chosen.immvi &&
    !chosen.fwvp,
  "usable-visa": (a) =>
    (a.visaSituation === "has-usable-visa-or-esta" || a.visaSituation === "no-visa-needed") &&
    a.everOrderedRemoved === "no" &&
    a.misrepresentation === "none" &&
    a.criminalHistory === "none" &&
    a.securityConcern === "no" &&
    a.helpedOthersEnterIllegally === "no" &&
    a.healthConcern === "none" &&
    (a.everInUs === "no" ||
      (a.everInUs === "yes" && a.unlawfulPresence === "none" && a.keptEarlierConditions === "yes")),
  "no-immigrant-petition": (a) => a.immigrantPetition === "none" || a.immigrantPetition === "refused",
  "arrest-charge-or-conviction": (a) =>
    a.criminalHistory === "arrest-only" ||
    a.criminalHistory === "pending-charge" ||
    a.criminalHistory === "conviction" ||
    a.criminalHistory === "not-sure",
  "other-protection-route": ({ protectionRoute: route }) =>
    route?.["unhcr-or-usrap"] || route?.["follow-to-join"] || route?.["not-sure"],
  "support-identity-and-evidence": (a) =>
    (a.financialSupport === "supporter-with-proof" ||
      a.financialSupport === "self-with-proof" ||
      a.financialSupport === "organization" ||
      a.financialSupport === "promised-no-proof") &&
    (a.identityDocument === "passport" ||
      a.identityDocument === "expired-passport" ||
      a.identityDocument === "other-id" ||
      a.identityDocument === "none-can-explain") &&
    (a.evidenceLevel === "independent-documents" || a.evidenceLevel === "some"),
  "relatives-in-us": ({ usBeneficiaries: helped }) =>
    helped?.["us-citizen"] || helped?.["permanent-resident"] || helped?.["other-family"],
  "statements-without-documents": (a) => a.evidenceLevel === "own-statements-only" || a.evidenceLevel === "none",
};

const inOrder = sample.map((id) => predicates[id]);

/** The same rules as typed predicates, written by hand. */
export const ifElse: Form = {
  name: "if/else by hand",
  on: (answers) => () => sample.filter((_, at) => inOrder[at]!(answers)),
};
