import type { FindingKind, Reason } from "#rules";

/** The groups that stand before the list of requirements: what the outcome rests on. */
export const decidingGroups = ["needsLawyer", "mattersMost", "mustBeKnown"] as const;
/** The groups that stand after it. */
export const furtherGroups = ["refers", "fails", "open", "advises"] as const;
/** The two sides of the ledger. */
export const sides = ["weighs-for", "weighs-against"] as const;

export type ReasonGroup =
  (typeof decidingGroups)[number] | (typeof furtherGroups)[number] | "meets";
export type Side = (typeof sides)[number];

const further = {
  "refers-first": "refers",
  refers: "refers",
  fails: "fails",
  "leaves-open": "open",
  advises: "advises",
  meets: "meets",
  "weighs-for": "weighs-for",
  "weighs-against": "weighs-against",
} as const satisfies Record<FindingKind, ReasonGroup | Side>;

const deciding = {
  ...further,
  "refers-first": "needsLawyer",
  refers: "needsLawyer",
  fails: "mattersMost",
  "leaves-open": "mustBeKnown",
} as const satisfies Record<FindingKind, ReasonGroup | Side>;

/** Where a reason stands on the page. */
export const groupOf = ({ decides, finding }: Reason): ReasonGroup | Side =>
  (decides ? deciding : further)[finding];
