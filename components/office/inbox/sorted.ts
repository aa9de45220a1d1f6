import type { IntakeRow } from "#lib/intake/inbox/shapes.ts";

export const sorts = ["newest", "oldest", "urgent"] as const;
export type Sort = (typeof sorts)[number];

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Rows in an order; by urgency those come last of which no day is known, since they were not opened. */
export const sorted = (
  rows: readonly IntakeRow[],
  sort: Sort,
  urgentBy: (id: string) => string | undefined,
): IntakeRow[] => {
  const oldest = [...rows].sort((one, other) => compare(one.received, other.received));
  if (sort === "oldest") return oldest;
  const newest = oldest.reverse();
  const day = (row: IntakeRow) => urgentBy(row.id) ?? "9999";
  return sort === "newest" ? newest : newest.sort((one, other) => compare(day(one), day(other)));
};
