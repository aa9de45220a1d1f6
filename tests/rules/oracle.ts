import { all, basisState, dangerReason, type Given, type State } from "./oracle-bases.ts";

const tested = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "end-of-life-visit",
  "funeral-or-affairs",
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
const protective = ["targeted-harm", "general-danger", "adoption", "immvi", "fwvp", "law-enforcement-request"];

/** The decision model written a second time, from decision-model.md alone and without a look at rules/. */
export function oracle(a: Given) {
  const is = (question: string, ...options: string[]) => options.includes(a[question] as string);
  const many = (question: string) => Object.keys((a[question] ?? {}) as object);
  const chosen = many("requestBases").filter((basis) => basis !== "not-sure");
  const bases = Object.fromEntries(chosen.map((basis) => [basis, basisState(basis, a)]));
  const anyMet = chosen.some((basis) => bases[basis] === "met");
  const allFailed = chosen.length > 0 && chosen.every((basis) => bases[basis] === "failed");

  function seekingEntry(): State {
    if (is("personUsStatus", "us-citizen")) return "failed";
    const arriving = is("personLocation", "outside-us", "at-us-port-or-border", "inside-us");
    if (is("personUsStatus", "permanent-resident") && arriving) return "failed";
    if (
      is("personLocation", "inside-us") &&
      is("militaryConnection", "none") &&
      is("insideUsSituation", "admitted-in-status", "overstayed", "never-admitted")
    )
      return "failed";
    return is("personLocation", "outside-us") && is("personUsStatus", "none") ? "met" : "open";
  }

  function qualifyingReason(): State {
    const urgency = (basis: string) => tested.includes(basis) || (basis === "family-reunification" && !dangerReason(a));
    const grave = is("harmIfRefused", "death-or-permanent-harm", "serious-suffering");
    const dated = a.deadline !== undefined && !is("deadline", "none", "not-sure");
    const pressing = is("harmIfRefused", "hardship") && dated;
    const idle = is("deadline", "none") && is("harmIfRefused", "hardship", "inconvenience");
    const lost = (basis: string) => bases[basis] === "failed" || (urgency(basis) && idle);
    const won = (basis: string) => bases[basis] === "met" && (!urgency(basis) || grave || pressing);
    if (chosen.length > 0 && chosen.every(lost)) return "failed";
    return chosen.some(won) ? "met" : "open";
  }

  function temporaryPurpose(): State {
    const settling = is("plannedStay", "no-end-date") && is("afterParolePlan", "hopes-to-stay-no-path");
    const brief = chosen.length > 0 && many("requestBases").every((basis) => shortLived.includes(basis));
    if (settling && brief) return "failed";
    const ends = is("plannedStay", "up-to-three-months", "up-to-one-year");
    return ends && is("afterParolePlan", "return-home", "lawful-path") ? "met" : "open";
  }

  const barred =
    is("visaRefusalGround", "nationality-suspended", "inadmissible") ||
    is("whyNotTried", "post-closed-or-unreachable", "nationality-suspended", "known-bar");
  const near = is("deadline", "within-7-days", "within-30-days", "worsening-no-date");
  const far = is("deadline", "over-three-months", "none");

  function visitorVisa(): State {
    const pressed =
      is("visaSituation", "applied-waiting") ||
      is("visaRefusalGround", "more-papers-221g") ||
      is("whyNotTried", "no-time");
    const tried = is("visaSituation", "tried-no-appointment") || is("visaRefusalGround", "ties-214b");
    if (barred || tried || (near && pressed)) return "met";
    const clean =
      is("everOrderedRemoved", "no") &&
      is("misrepresentation", "none") &&
      is("criminalHistory", "none") &&
      is("securityConcern", "no") &&
      is("helpedOthersEnterIllegally", "no") &&
      is("healthConcern", "none") &&
      (is("everInUs", "no") || (is("unlawfulPresence", "none") && is("keptEarlierConditions", "yes")));
    if (is("visaSituation", "has-usable-visa-or-esta", "no-visa-needed") && clean) return "failed";
    const untried = is("whyNotTried", "cost", "did-not-know", "other") && far;
    return untried && !chosen.some((basis) => protective.includes(basis)) ? "failed" : "open";
  }

  function petition(): State {
    const soon = barred || near || is("deadline", "one-to-three-months");
    const waits = is("immigrantPetition", "pending", "approved-waiting");
    if (is("immigrantPetition", "none", "refused")) return "met";
    if (waits && (is("onlyBecauseOfWait", "no") || anyMet)) return "met";
    if (is("immigrantPetition", "visa-available") && soon) return "met";
    if (is("immigrantPetition", "not-sure") && anyMet && soon) return "met";
    if (waits && is("onlyBecauseOfWait", "yes") && allFailed) return "failed";
    const unsettled = ["visaSituation", "visaRefusalGround", "whyNotTried"].some((id) => is(id, "not-sure"));
    return is("immigrantPetition", "visa-available") && far && !unsettled ? "failed" : "open";
  }

  function completeRequest(): State {
    const paid = is("financialSupport", "supporter-with-proof", "self-with-proof", "organization", "promised-no-proof");
    const identified = a.identityDocument !== undefined && !is("identityDocument", "none", "not-sure");
    const proven = is("evidenceLevel", "independent-documents", "some");
    const gap =
      is("medUsProviderAgreed", "no", "not-yet", "not-sure") ||
      is("medCostPlan", "no", "not-sure") ||
      is("donorCenterConfirms", "no", "not-sure");
    return paid && identified && proven && !gap ? "met" : "open";
  }

  const [visa, wait] = [visitorVisa(), petition()];
  const requirements = {
    "seeking-entry": seekingEntry(),
    "qualifying-reason": qualifyingReason(),
    "temporary-purpose": temporaryPurpose(),
    "not-a-substitute": all(visa, wait),
    "complete-request": completeRequest(),
  };
  const states = Object.values(requirements);
  const outcome = refersFirst(a)
    ? "needs-attorney"
    : states.includes("failed")
      ? "likely-ineligible"
      : refers(a, anyMet) || states.includes("open")
        ? "needs-attorney"
        : "likely-eligible";
  return { outcome, requirements, bases, halves: { visa, petition: wait } };
}

function refersFirst(a: Given): boolean {
  const is = (question: string, ...options: string[]) => options.includes(a[question] as string);
  const inside =
    is("personLocation", "inside-us") &&
    (is("insideUsSituation", "on-parole-now", "parole-ended", "pending-application", "not-sure") ||
      is("militaryConnection", "served", "family-of-member", "not-sure"));
  return (
    is("personLocation", "in-custody", "at-us-port-or-border") ||
    is("personUsStatus", "refugee-or-asylee", "not-sure") ||
    is("removalProceedingsNow", "yes") ||
    is("reenteredWithoutPermission", "yes") ||
    is("everOrderedRemoved", "removed-despite-court-order") ||
    is("securityConcern", "yes") ||
    is("misrepresentation", "false-us-citizen-claim") ||
    "law-enforcement-request" in ((a.requestBases ?? {}) as object) ||
    inside
  );
}

function refers(a: Given, anyMet: boolean): boolean {
  const is = (question: string, ...options: string[]) => options.includes(a[question] as string);
  const other = (question: string, clean: string) => a[question] !== undefined && a[question] !== clean;
  const bases = Object.keys((a.requestBases ?? {}) as object);
  const routes = Object.keys((a.protectionRoute ?? {}) as object);
  return (
    is("removalProceedingsNow", "not-sure") ||
    is("personIsMinor", "not-sure") ||
    other("minorTravelsWith", "parent-or-guardian") ||
    is("minorConsent", "no", "not-sure") ||
    bases.some((basis) => ["targeted-harm", "adoption", "immvi", "fwvp"].includes(basis)) ||
    is("genPersonalVulnerability", "yes", "not-sure") ||
    dangerReason(a) ||
    is("afterParolePlan", "seek-protection") ||
    is("legalRole", "criminal-defendant", "not-sure") ||
    is("unfinishedComplied", "no", "not-sure") ||
    is("visaRefusalGround", "inadmissible") ||
    is("whyNotTried", "known-bar") ||
    (is("onlyBecauseOfWait", "yes") && anyMet) ||
    routes.some((route) => route !== "none") ||
    is("everOrderedRemoved", "ordered-removed", "turned-back-at-border", "not-sure") ||
    is("unlawfulPresence", "180-days-to-one-year", "over-one-year", "not-sure") ||
    is("reenteredWithoutPermission", "not-sure") ||
    is("misrepresentation", "visa-or-form", "false-documents", "not-sure") ||
    other("criminalHistory", "none") ||
    is("securityConcern", "not-sure") ||
    is("helpedOthersEnterIllegally", "yes", "not-sure") ||
    other("healthConcern", "none") ||
    is("priorParoleRequest", "denied-new-facts", "denied-nothing-new", "pending", "not-sure") ||
    is("paidHelper", "paying-for-sponsor")
  );
}
