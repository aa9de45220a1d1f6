import type { Answers } from "#rules";
import { sample, type Form, type SampleId } from "./sample.ts";

const provedByThemselves = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "legal-proceeding",
  "law-enforcement-request",
  "research-or-trial",
  "public-benefit",
];

/** Some reason, and none that an ordinary visa does not serve. */
const isOrdinary = ({ requestBases: chosen, famUrgentReason: urgent }: Answers) =>
  chosen &&
  !chosen["law-enforcement-request"] &&
  !chosen.adoption &&
  !chosen["targeted-harm"] &&
  !chosen["general-danger"] &&
  !chosen.immvi &&
  !chosen.fwvp &&
  !chosen["not-sure"] &&
  (!chosen["family-reunification"] || (urgent && urgent !== "danger" && urgent !== "not-sure"));

const predicates: Record<SampleId, (a: Answers) => boolean | undefined> = {
  "person-outside-us": (a) => a.personUsStatus === "none" && a.personLocation === "outside-us",
  "admitted-without-military-family": (a) =>
    a.personLocation === "inside-us" &&
    a.militaryConnection === "none" &&
    (a.insideUsSituation === "admitted-in-status" || a.insideUsSituation === "overstayed"),
  "entry-unsettled": (a) =>
    a.personLocation === "at-us-port-or-border" ||
    a.personLocation === "in-custody" ||
    a.personLocation === "not-sure" ||
    a.personUsStatus === "refugee-or-asylee" ||
    a.personUsStatus === "not-sure" ||
    (a.personLocation === "inside-us" &&
      (a.militaryConnection === "served" ||
        a.militaryConnection === "family-of-member" ||
        a.militaryConnection === "not-sure" ||
        a.insideUsSituation === "on-parole-now" ||
        a.insideUsSituation === "parole-ended" ||
        a.insideUsSituation === "never-admitted" ||
        a.insideUsSituation === "crew-member" ||
        a.insideUsSituation === "pending-application" ||
        a.insideUsSituation === "not-sure")),
  "custody-medical-condition": (a) =>
    a.personLocation === "in-custody" && a.custodyGrounds?.["serious-medical-condition"],
  "treatment-unavailable-nearby": (a) =>
    a.requestBases?.["medical-treatment"] && a.medSerious === "yes" && a.medAvailableNearby === "no",
  "only-available-caregiver": (a) =>
    a.requestBases?.caregiver &&
    a.careSeriousIllness === "yes" &&
    a.careCloseRelative === "close-relative" &&
    a.careDoctorSaysNeeded === "yes" &&
    a.careSomeoneElse === "no" &&
    a.canBeDoneWithoutTravel === "no",
  "prognosis-not-given": (a) =>
    a.requestBases?.["end-of-life-visit"] &&
    (a.eolPrognosis === "not-yet-asked" ||
      a.eolPrognosis === "not-sure" ||
      (a.eolPrognosis === "gravely-ill-no-time-given" &&
        (a.deadline === "one-to-three-months" ||
          a.deadline === "over-three-months" ||
          a.deadline === "none" ||
          a.deadline === "not-sure" ||
          a.harmIfRefused === "hardship" ||
          a.harmIfRefused === "inconvenience" ||
          a.harmIfRefused === "not-sure"))),
  "official-notice-missing": (a) =>
    a.requestBases?.["legal-proceeding"] &&
    (a.legalOfficialNotice === "no" || a.legalOfficialNotice === "not-yet" || a.legalOfficialNotice === "not-sure"),
  "child-with-relative-ready": (a) =>
    a.requestBases?.["family-reunification"] &&
    a.personIsMinor === "yes" &&
    a.famCloseRelationship === "close-relative" &&
    (a.famUrgentReason === "cannot-live-alone" || a.famUrgentReason === "child-losing-care") &&
    a.minorUsAdultReady === "yes" &&
    a.canBeDoneWithoutTravel === "no",
  "general-danger": (a) =>
    a.requestBases?.["general-danger"] &&
    (a.genPersonalVulnerability === "yes" || a.genPersonalVulnerability === "not-sure"),
  "government-body-supports": (a) =>
    a.requestBases?.["public-benefit"] &&
    a.benefitBeyondFamily === "yes" &&
    a.benefitUsBodySupports === "government-body" &&
    a.benefitPresenceNeeded === "yes",
  "matter-to-finish-now": (a) =>
    a.requestBases?.["unfinished-purpose"] &&
    a.unfinishedSpecific === "yes" &&
    a.unfinishedUrgentNow === "yes" &&
    a.canBeDoneWithoutTravel === "no",
  "need-met-without-travel": ({ requestBases: chosen, canBeDoneWithoutTravel }) =>
    canBeDoneWithoutTravel === "yes" &&
    chosen &&
    (chosen["organ-or-tissue-donor"] ||
      chosen["medical-companion"] ||
      chosen.caregiver ||
      chosen["unfinished-purpose"] ||
      chosen["other-urgent"]),
  "reason-unknown": (a) => a.requestBases?.["not-sure"],
  "stay-with-an-end": (a) =>
    (a.plannedStay === "up-to-three-months" ||
      a.plannedStay === "up-to-one-year" ||
      (a.plannedStay === "over-one-year" &&
        a.requestBases?.["medical-treatment"] &&
        a.medSerious === "yes" &&
        a.medUsProviderAgreed === "yes")) &&
    (a.afterParolePlan === "return-home" ||
      (a.afterParolePlan === "lawful-path" &&
        (a.immigrantPetition === "pending" ||
          a.immigrantPetition === "approved-waiting" ||
          a.immigrantPetition === "visa-available" ||
          a.protectionRoute?.["unhcr-or-usrap"] ||
          a.protectionRoute?.["follow-to-join"] ||
          a.protectionRoute?.siv ||
          a.protectionRoute?.["u-waiting-list"] ||
          a.protectionRoute?.["u-or-t-other"] ||
          a.protectionRoute?.["vawa-cancellation-family"] ||
          a.protectionRoute?.["continued-presence-family"]))),
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
    a.visaSituation === "applied-post-closed" ||
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
  "visa-untried-with-time": (a) =>
    a.visaSituation === "not-tried" &&
    (a.whyNotTried === "cost" || a.whyNotTried === "did-not-know" || a.whyNotTried === "other") &&
    (a.deadline === "over-three-months" || a.deadline === "none") &&
    isOrdinary(a),
  "usable-visa": (a) =>
    (a.plannedStay === "up-to-three-months"
      ? a.visaSituation === "has-usable-visa" ||
        a.visaSituation === "visa-waiver" ||
        a.visaSituation === "no-visa-needed"
      : a.plannedStay === "up-to-one-year" &&
        (a.visaSituation === "has-usable-visa" || a.visaSituation === "no-visa-needed")) &&
    isOrdinary(a) &&
    a.misrepresentation === "none" &&
    a.criminalHistory === "none" &&
    a.securityConcern?.none &&
    a.helpedOthersEnterIllegally === "no" &&
    (a.everInUs === "no" ||
      (a.everInUs === "yes" &&
        a.everOrderedRemoved === "no" &&
        a.unlawfulPresence === "none" &&
        a.reenteredWithoutPermission === "no" &&
        a.keptEarlierConditions === "yes")),
  "no-immigrant-petition": (a) => a.immigrantPetition === "none" || a.immigrantPetition === "refused",
  "charge-or-conviction": (a) =>
    a.criminalHistory === "pending-charge" || a.criminalHistory === "conviction" || a.criminalHistory === "not-sure",
  "refugee-program-case": ({ protectionRoute: route }) => route?.["unhcr-or-usrap"] || route?.["not-sure"],
  "support-identity-and-evidence": ({ requestBases: chosen, ...a }) =>
    (a.financialSupport === "supporter-with-proof" ||
      a.financialSupport === "self-with-proof" ||
      a.financialSupport === "organization") &&
    (a.identityDocument === "passport" ||
      a.identityDocument === "expired-passport" ||
      a.identityDocument === "other-id" ||
      a.identityDocument === "none-can-explain") &&
    (a.canReachConsulate === "yes" || a.visaRefusalGround === "ties-214b") &&
    (a.evidenceLevel === "independent-documents" ||
      a.evidenceLevel === "some" ||
      (chosen && Object.keys(chosen).every((basis) => provedByThemselves.includes(basis)))),
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
