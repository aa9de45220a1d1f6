import { kindOf, ruleset, targetsOf, type FindingKind, type Rule, type Target } from "#rules";

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
