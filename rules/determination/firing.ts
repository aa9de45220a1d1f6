import { citations } from "../authorities/citations.ts";
import { conditionsOf } from "../conditions/condition.ts";
import type { Facts, Standing } from "../conditions/facts.ts";
import {
  kindOf,
  targetsOf,
  type FindingKind,
  type State,
  type Target,
} from "../conditions/finding.ts";
import type { Answers } from "../questions/questions.ts";
import { contains, regionsOf } from "../conditions/region.ts";
import { ruleIds, ruleset, type RuleId } from "../law/ruleset.ts";

/** A rule made ready once: its conditions as sets of answers, its finding, its citations. */
const ready = (id: RuleId) => {
  const { when, finds, cites } = ruleset[id];
  return {
    id,
    regions: regionsOf(when),
    finding: kindOf(finds),
    targets: targetsOf(finds),
    cites: cites.map((cite) => {
      const { citation, kind } = citations[cite];
      return { id: cite, citation, kind };
    }),
  };
};
type Ready = ReturnType<typeof ready>;

/** A rule that applies, and the answers that made it apply. */
export type Fired = Ready & { because: Answers };

const readsStanding = ({ id }: Ready) =>
  conditionsOf(ruleset[id].when).some(({ shape }) => "basisMet" in shape || "basisLeft" in shape);

const all = ruleIds.map(ready);
/** The rules over answers alone, and those over what the bases come to. */
export const overAnswers = all.filter((rule) => !readsStanding(rule));
export const overStanding = all.filter(readsStanding);

/** The rules that apply. `behind` gives the answers on which a standing rests. */
export const fire = (
  rules: readonly Ready[],
  facts: Facts,
  behind: (standing: keyof Standing) => Answers = () => ({}),
): Fired[] => {
  const fired: Fired[] = [];
  for (const rule of rules) {
    const met = rule.regions.filter((region) => contains(region, facts));
    if (met.length === 0) continue;
    const because: Partial<Record<string, unknown>> = {};
    for (const fact of met.flatMap((region) => [...region.keys()])) {
      if (fact === "basisMet" || fact === "basisLeft") Object.assign(because, behind(fact));
      else because[fact] = facts[fact];
    }
    fired.push({ ...rule, because });
  }
  return fired;
};

const stateFound: { [F in FindingKind]?: State } = {
  meets: "met",
  "leaves-open": "open",
  fails: "failed",
};

/** Failed goes before open, open before met. */
export const worse = (a: State, b: State): State =>
  a === "failed" || b === "failed" ? "failed" : a === "open" || b === "open" ? "open" : "met";

/** What the rules that applied say of each target; a target of which none speaks is open. */
export const statesIn = (fired: readonly Fired[]): ((target: Target) => State) => {
  const states = new Map<Target, State>();
  for (const { finding, targets } of fired) {
    const found = stateFound[finding];
    if (!found) continue;
    for (const target of targets) states.set(target, worse(states.get(target) ?? found, found));
  }
  return (target) => states.get(target) ?? "open";
};
