import { isDangerReason, isNear, type Given, type State } from "./oracle-bases.ts";

const protective = ["targeted-harm", "general-danger", "adoption", "immvi", "fwvp", "law-enforcement-request"];

/** The two halves of `not-a-substitute`, written a second time from decision-model.md alone. */
export function substitutes(a: Given, bases: Readonly<Record<string, State>>): { visa: State; petition: State } {
  const is = (question: string, ...options: string[]) => options.includes(a[question] as string);
  const chosen = Object.keys(bases);
  const joinsFamily = chosen.includes("family-reunification");
  const isProtective = chosen.some((basis) => protective.includes(basis)) || (joinsFamily && isDangerReason(a));
  // Until it is said what makes joining family urgent, nobody knows whether it is danger.
  const isUnprotected = chosen.length > 0 && !isProtective && (!joinsFamily || a.famUrgentReason !== undefined);
  const isAnyMet = chosen.some((basis) => bases[basis] === "met");
  const isBarred =
    is("visaSituation", "applied-post-closed") ||
    is("visaRefusalGround", "nationality-suspended", "inadmissible") ||
    is("whyNotTried", "post-closed-or-unreachable", "nationality-suspended", "known-bar");
  const isFar = is("deadline", "over-three-months", "none");

  function isClean(): boolean {
    const { none } = (a.securityConcern ?? {}) as { none?: true };
    const isAbroad =
      is("misrepresentation", "none") &&
      is("criminalHistory", "none") &&
      none === true &&
      is("helpedOthersEnterIllegally", "no");
    const hasKept =
      is("everOrderedRemoved", "no") &&
      is("unlawfulPresence", "none") &&
      is("reenteredWithoutPermission", "no") &&
      is("keptEarlierConditions", "yes");
    return isAbroad && (is("everInUs", "no") || hasKept);
  }

  function visa(): State {
    const undecided =
      is("visaSituation", "applied-waiting") ||
      is("visaRefusalGround", "more-papers-221g") ||
      is("whyNotTried", "no-time");
    const clear =
      isBarred ||
      is("visaSituation", "tried-no-appointment") ||
      is("visaRefusalGround", "ties-214b") ||
      (isNear(a) && undecided);
    if (clear) return "met";
    const fits =
      is("plannedStay", "up-to-three-months") ||
      (is("plannedStay", "up-to-one-year") && is("visaSituation", "has-usable-visa", "no-visa-needed"));
    const usable = is("visaSituation", "has-usable-visa", "visa-waiver", "no-visa-needed") && fits && isClean();
    const untried = is("whyNotTried", "cost", "did-not-know", "other") && isFar;
    return isUnprotected && (usable || untried) ? "failed" : "open";
  }

  function petition(): State {
    const isSoon = isBarred || isNear(a) || is("deadline", "one-to-three-months");
    const waits = is("immigrantPetition", "pending", "approved-waiting");
    const clear =
      is("immigrantPetition", "none", "refused") ||
      (waits && is("onlyBecauseOfWait", "no")) ||
      (waits && is("onlyBecauseOfWait", "yes") && isAnyMet) ||
      (is("immigrantPetition", "visa-available") && isSoon) ||
      (is("immigrantPetition", "not-sure") && isAnyMet && isSoon);
    if (clear) return "met";
    const allFailed = chosen.length > 0 && chosen.every((basis) => bases[basis] === "failed");
    const unsettled = ["visaSituation", "visaRefusalGround", "whyNotTried"].some((id) => is(id, "not-sure"));
    // "Unless barred": who has not said what became of a visa may still be.
    const isSaid =
      a.visaSituation !== undefined &&
      (!is("visaSituation", "refused") || a.visaRefusalGround !== undefined) &&
      (!is("visaSituation", "not-tried") || a.whyNotTried !== undefined);
    const inTime = is("immigrantPetition", "visa-available") && isFar && isUnprotected && isSaid && !unsettled;
    return (is("onlyBecauseOfWait", "yes") && allFailed) || inTime ? "failed" : "open";
  }

  return { visa: visa(), petition: petition() };
}
