import { matches } from "../../conditions/matches.ts";
import { custody } from "./custody.ts";
import { inside } from "./inside.ts";
import { otherLaws } from "./other-laws.ts";
import { protection } from "./protection.ts";
import type { PathRow } from "./row.ts";
import { residents } from "./residents.ts";
import { settlement } from "./settlement.ts";
import { visits } from "./visits.ts";
import type { Answers } from "../../questions/questions.ts";

const rows = {
  ...visits,
  ...settlement,
  ...residents,
  ...inside,
  ...custody,
  ...otherLaws,
  ...protection,
};
export type PathId = keyof typeof rows;

/** Every way other than parole from abroad: visits, living in the US, ways from inside it, other laws, protection. */
export const paths: Record<PathId, PathRow> = rows;
export const pathIds = Object.keys(rows) as PathId[];

/** The day as of which the list of paths stands, and the day by which it is looked at again. */
export const pathsEdition = { date: "2026-11-26", reviewBy: "2027-02-24" } as const;

const ready = pathIds.map((id) => {
  const { when, unless, pointedBy } = paths[id];
  return {
    id,
    speaksTo: matches(when),
    isRuledOut: matches(unless),
    isPointedTo: matches(pointedBy),
  };
});

const openTo = (answers: Answers) =>
  ready.filter(({ speaksTo, isRuledOut }) => speaksTo(answers) && !isRuledOut(answers));

/** The paths that speak to these answers and that no answer rules out. */
export const pathsFor = (answers: Answers): PathId[] => openTo(answers).map(({ id }) => id);

/** Those among them to which an answer points; the others are for a lawyer to look at. */
export const pathsPointedTo = (answers: Answers): PathId[] =>
  openTo(answers)
    .filter(({ isPointedTo }) => isPointedTo(answers))
    .map(({ id }) => id);
