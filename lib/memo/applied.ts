import {
  requirementOf,
  requirements,
  ruleset,
  type Basis,
  type Determination,
  type Reason,
  type Requirement,
  type RuleId,
  type State,
  type Target,
} from "#rules";
import { givenIn } from "./canonical.ts";

/** A rule that applied, with everything that an attorney needs to check it. */
export const appliedOf = ({ reasons, open }: Determination) =>
  reasons.map(({ rule, finding, of, because, cites, decides }) => ({
    rule,
    finding,
    of,
    decides,
    because: givenIn(because),
    cites: cites.map(({ id }) => id),
    practice: ruleset[rule].practice ?? false,
    doubt: ruleset[rule].doubt ?? null,
    settledBy: open.find((point) => point.rule === rule)?.settledBy ?? null,
  }));
export type Applied = ReturnType<typeof appliedOf>[number];

const said = { meets: "met", fails: "failed", "leaves-open": "open" } as const;
type Says = { [S in State]: RuleId[] };

const saysOf = (reasons: readonly Reason[], isAbout: (target: Target) => boolean): Says => {
  const says: Says = { met: [], open: [], failed: [] };
  for (const { rule, finding, of } of reasons) {
    if (of.some((target) => isAbout(target as Target)) && finding in said) {
      says[said[finding as keyof typeof said]].push(rule);
    }
  }
  return says;
};

/** Each of the five requirements, its state, and the rules that met, failed or left it open. */
export const analysisOf = ({ requirements: reached, reasons }: Determination) =>
  requirements.map((id: Requirement) => ({
    id,
    state: reached.find((one) => one.id === id)?.state ?? ("not-reached" as const),
    rules: saysOf(reasons, (target) => requirementOf(target) === id),
  }));

/** Each basis that was chosen, its state, and the rules that met, failed or left it open. */
export const basesOf = ({ bases, reasons }: Determination) =>
  bases.map(({ id, state }: { id: Basis; state: State }) => ({
    id,
    state,
    rules: saysOf(reasons, (target) => target === id),
  }));
