import { conditionsOf } from "./condition.ts";
import type { Facts, Standing } from "./facts.ts";
import { kindOf, targetsOf, type Requirement, type State, type Target } from "./finding.ts";
import type { Answers, QuestionId } from "./questions.ts";
import { contains, regionsOf, type Region } from "./region.ts";
import { ruleIds, ruleset, type RuleId } from "./ruleset.ts";

/** A rule that applies, and the answers that made it apply. */
export type Fired = { id: RuleId; because: Answers };

/** Each rule's conditions as sets of answers, computed once from its Zod schemas. */
const regions = Object.fromEntries(
  ruleIds.map((id) => [id, regionsOf(ruleset[id].when)]),
) as Record<RuleId, Region[]>;

const readsStanding = (id: RuleId) =>
  conditionsOf(ruleset[id].when).some(({ shape }) => "basisMet" in shape || "basisLeft" in shape);

/** The rules over answers alone, and those over what the bases come to. */
export const overAnswers = ruleIds.filter((id) => !readsStanding(id));
export const overStanding = ruleIds.filter(readsStanding);

/** The rules that apply. `behind` gives the answers on which a standing rests. */
export const fire = (
  ids: readonly RuleId[],
  facts: Facts,
  behind: (standing: keyof Standing) => Answers = () => ({}),
): Fired[] =>
  ids.flatMap((id) => {
    const region = regions[id].find((one) => contains(one, facts));
    if (!region) return [];
    const because: Answers = {};
    for (const fact of region.keys()) {
      const isStanding = fact === "basisMet" || fact === "basisLeft";
      Object.assign(because, isStanding ? behind(fact) : { [fact]: facts[fact] });
    }
    return [{ id, because }];
  });

/** Failed goes before open, open before met; nothing found is open. */
export const worst = (found: readonly State[]): State =>
  found.includes("failed") ? "failed" : found.length === 0 || found.includes("open") ? "open" : "met";

const stateFound = { meets: "met", fails: "failed", "leaves-open": "open" } as const;

/** What the rules that applied say of one target. */
export const stateIn = (fired: readonly Fired[], target: Target): State =>
  worst(
    fired
      .map(({ id }) => ruleset[id].finds)
      .filter((finds) => targetsOf(finds).includes(target))
      .map((finds) => stateFound[kindOf(finds) as keyof typeof stateFound]),
  );

/** The questions of which any one, answered, means that a requirement was reached. */
export const reachedBy: Record<Requirement, readonly QuestionId[]> = {
  "seeking-entry": ["personUsStatus"],
  "qualifying-reason": ["requestBases"],
  "temporary-purpose": ["plannedStay", "afterParolePlan"],
  "not-a-substitute": ["visaSituation", "immigrantPetition"],
  "complete-request": ["financialSupport", "identityDocument", "evidenceLevel"],
};
