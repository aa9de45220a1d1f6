import { matches } from "../../conditions/matches.ts";
import { inside } from "./inside.ts";
import { protection } from "./protection.ts";
import type { PathRow } from "./row.ts";
import { settlement } from "./settlement.ts";
import { visits } from "./visits.ts";
import type { Answers } from "../../questions/questions.ts";

const rows = { ...visits, ...settlement, ...inside, ...protection };
export type PathId = keyof typeof rows;

/** Every way other than parole from abroad: visits, living in the US, ways from inside it, then protection. */
export const paths: Record<PathId, PathRow> = rows;
export const pathIds = Object.keys(rows) as PathId[];

/** The day as of which the list of paths stands, and the day by which it is looked at again. */
export const pathsEdition = { date: "2026-11-21", reviewBy: "2027-02-19" } as const;

const ready = pathIds.map((id) => {
  const { when, unless } = paths[id];
  return { id, speaksTo: matches(when), isRuledOut: matches(unless) };
});

/** The paths that speak to these answers and that no answer rules out. */
export const pathsFor = (answers: Answers): PathId[] =>
  ready
    .filter(({ speaksTo, isRuledOut }) => speaksTo(answers) && !isRuledOut(answers))
    .map(({ id }) => id);
