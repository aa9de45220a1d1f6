import { all, basisState, isDangerReason, type Given, type State } from "./oracle-bases.ts";
import { referrals } from "./oracle-referrals.ts";
import { substitutes } from "./oracle-substitutes.ts";

/** "Urgency-tested" of the model, but for family-reunification, which is only without danger. */
export const urgencyTested = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "end-of-life-visit",
  "funeral-or-affairs",
  "legal-proceeding",
  "unfinished-purpose",
  "other-urgent",
];
const shortLived = [
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
];
const ownPaper = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "legal-proceeding",
  "law-enforcement-request",
  "research-or-trial",
  "public-benefit",
];

/** The decision model written a second time, from decision-model.md alone and without a look at rules/. */
export function oracle(a: Given) {
  const is = (question: string, ...options: string[]) => options.includes(a[question] as string);
  const many = (question: string) => Object.keys((a[question] ?? {}) as object);
  const chosen = many("requestBases").filter((basis) => basis !== "not-sure");
  const bases = Object.fromEntries(chosen.map((basis) => [basis, basisState(basis, a)]));
  const isAnyMet = chosen.some((basis) => bases[basis] === "met");

  function seekingEntry(): State {
    if (is("personUsStatus", "us-citizen")) return "failed";
    if (is("personUsStatus", "permanent-resident") && is("personLocation", "outside-us", "inside-us")) return "failed";
    const isAdmitted = is("insideUsSituation", "admitted-in-status", "overstayed");
    if (is("personLocation", "inside-us") && is("militaryConnection", "none") && isAdmitted) return "failed";
    return is("personLocation", "outside-us") && is("personUsStatus", "none") ? "met" : "open";
  }

  function qualifyingReason(): State {
    const isTested = (basis: string) =>
      urgencyTested.includes(basis) || (basis === "family-reunification" && !isDangerReason(a));
    const isGrave = is("harmIfRefused", "death-or-permanent-harm", "serious-suffering");
    const isDated = a.deadline !== undefined && !is("deadline", "none", "not-sure");
    const isIdle = is("deadline", "none") && is("harmIfRefused", "hardship", "inconvenience");
    const isPressing = (basis: string) =>
      isGrave || (isDated && (is("harmIfRefused", "hardship") || basis === "legal-proceeding"));
    const isLost = (basis: string) =>
      bases[basis] === "failed" || (isTested(basis) && basis !== "legal-proceeding" && isIdle);
    if (chosen.length > 0 && chosen.every(isLost)) return "failed";
    return chosen.some((basis) => bases[basis] === "met" && (!isTested(basis) || isPressing(basis))) ? "met" : "open";
  }

  function temporaryPurpose(): State {
    const isSettling = is("plannedStay", "no-end-date") && is("afterParolePlan", "hopes-to-stay-no-path");
    const isBrief = chosen.length > 0 && chosen.every((basis) => shortLived.includes(basis));
    if (isSettling && isBrief) return "failed";
    const isTreated =
      chosen.includes("medical-treatment") && is("medSerious", "yes") && is("medUsProviderAgreed", "yes");
    const lengthFits =
      is("plannedStay", "up-to-three-months", "up-to-one-year") || (is("plannedStay", "over-one-year") && isTreated);
    const isPathOpen =
      is("immigrantPetition", "pending", "approved-waiting", "visa-available") ||
      many("protectionRoute").some((route) => route !== "none" && route !== "not-sure");
    const planFits = is("afterParolePlan", "return-home") || (is("afterParolePlan", "lawful-path") && isPathOpen);
    return lengthFits && planFits ? "met" : "open";
  }

  function completeRequest(): State {
    const isPaid = is("financialSupport", "supporter-with-proof", "self-with-proof", "organization");
    const isIdentified = a.identityDocument !== undefined && !is("identityDocument", "none", "not-sure");
    const isProvedByItself = chosen.length > 0 && chosen.every((basis) => ownPaper.includes(basis));
    const isProved = is("evidenceLevel", "independent-documents", "some") || isProvedByItself;
    const isReached = is("canReachConsulate", "yes") || is("visaRefusalGround", "ties-214b");
    const isGap =
      is("medUsProviderAgreed", "no", "not-yet", "not-sure") ||
      is("medCostPlan", "known-no-proof", "no", "not-yet", "not-sure") ||
      is("donorCenterConfirms", "no", "not-yet", "not-sure");
    return isPaid && isIdentified && isProved && isReached && !isGap ? "met" : "open";
  }

  const halves = substitutes(a, bases);
  const requirements = {
    "seeking-entry": seekingEntry(),
    "qualifying-reason": qualifyingReason(),
    "temporary-purpose": temporaryPurpose(),
    "not-a-substitute": all(halves.visa, halves.petition),
    "complete-request": completeRequest(),
  };
  const states = Object.values(requirements);
  const findings = referrals(a, isAnyMet);
  const rests =
    findings["refers-first"].length > 0
      ? "refers-first"
      : states.includes("failed")
        ? "fails"
        : findings.refers.length > 0
          ? "refers"
          : states.includes("open")
            ? "leaves-open"
            : "meets";
  const outcome = rests === "fails" ? "likely-ineligible" : rests === "meets" ? "likely-eligible" : "needs-attorney";
  return { outcome, rests, requirements, bases, halves, findings };
}
