import { kindOf, targetsOf, type FindingKind, type Target } from "../conditions/finding.ts";
import { regionsOf } from "../conditions/region.ts";
import { ruleIds, ruleset } from "../law/ruleset.ts";
import { testsOf, type Tests } from "./space.ts";

const compiled = ruleIds.map((id) => ({
  finding: kindOf(ruleset[id].finds),
  targets: targetsOf(ruleset[id].finds),
  regions: regionsOf(ruleset[id].when).map(testsOf),
}));

/** Where some rule makes this finding. */
export const regionsOfFinding = (kind: FindingKind): Tests[] =>
  compiled.filter(({ finding }) => finding === kind).flatMap(({ regions }) => regions);

/** Where some rule makes this finding of a target. */
export const regionsFinding = (kind: FindingKind, target: Target): Tests[] =>
  compiled
    .filter(({ finding, targets }) => finding === kind && targets.includes(target))
    .flatMap(({ regions }) => regions);
