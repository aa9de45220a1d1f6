import { kindOf, ruleset, targetsOf, type FindingKind, type Rule, type RuleId, type Target, type When } from "#rules";

export type { Rule };

/** Rules by id: ours, or some with a planted fault. */
export type Table = Readonly<Record<string, Rule>>;

export const ours: Table = ruleset;

/** The rows of a table that make a finding, with what they find. */
export const rowsOf = (table: Table) =>
  Object.entries(table).map(([id, { when, finds }]) => ({
    id,
    when,
    finding: kindOf(finds),
    targets: targetsOf(finds),
  }));
export type Row = ReturnType<typeof rowsOf>[number];

const settle: readonly FindingKind[] = ["meets", "fails", "leaves-open"];

/** The rows that say what a target comes to. */
export const rowsAbout = (target: Target, table: Table): Row[] =>
  rowsOf(table).filter(({ finding, targets }) => settle.includes(finding) && targets.includes(target));

/** One table of rules made from another. */
export type Change = (table: Table) => Table;

const cites: Rule["cites"] = ["ina-212-d-5-A"];

export const adding =
  (id: string, when: When, finds: Rule["finds"] = "refers"): Change =>
  (table) => ({ ...table, [id]: { when, finds, cites } });

export const without =
  (...ids: RuleId[]): Change =>
  (table) =>
    Object.fromEntries(Object.entries(table).filter(([id]) => !ids.includes(id as RuleId)));

export const finding =
  (id: RuleId, finds: Rule["finds"]): Change =>
  (table) => ({ ...table, [id]: { ...table[id]!, finds } });

export const where =
  (id: RuleId, when: When): Change =>
  (table) => ({ ...table, [id]: { ...table[id]!, when } });

export const all =
  (...changes: Change[]): Change =>
  (table) =>
    changes.reduce((so, change) => change(so), table);
