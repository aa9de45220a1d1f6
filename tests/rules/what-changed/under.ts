import { kindOf, reads, regionsOf, targetsOf, type RuleId } from "#rules";
import { overAnswers, overStanding, type Fired } from "../../../rules/determination/firing.ts";
import { ours, type Change, type Table } from "../table.ts";

type Ready = Omit<Fired, "because">;

const ready = ([id, { when, finds }]: [string, Table[string]]): Ready => ({
  id: id as RuleId,
  regions: regionsOf(when),
  finding: kindOf(finds),
  targets: targetsOf(finds),
  cites: [],
});

const readsStanding = ({ when }: Table[string]) => reads(when).some((fact) => /^basis(Met|Left)$/.test(fact));

/** What comes out under other rules than ours: `determine` itself decides, by the changed table. */
export const under = <T>(change: Change, run: () => T): T => {
  const rows = Object.entries(change(ours));
  const lists = [
    { list: overAnswers, rules: rows.filter(([, rule]) => !readsStanding(rule)) },
    { list: overStanding, rules: rows.filter(([, rule]) => readsStanding(rule)) },
  ].map((one) => ({ ...one, own: [...one.list] }));
  try {
    for (const { list, rules } of lists) list.splice(0, list.length, ...rules.map(ready));
    return run();
  } finally {
    for (const { list, own } of lists) list.splice(0, list.length, ...own);
  }
};
