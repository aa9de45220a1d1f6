import { inside, meet, regionsOf, type Answers, type FindingKind, type Region, type When } from "#rules";
import { waysInto, walkThrough } from "./reach.ts";
import { ranks, type Rank } from "./standings.ts";
import { rowsOf, type Row, type Table } from "./table.ts";

const standings = ["basisMet", "basisLeft"] as const;

/** What the bases come to: the best that is met is never better than the best that is left. */
const isLegalStanding = (region: Region): boolean => {
  const [met, left] = standings.map((id) => {
    const room = region.get(id);
    return room && "oneOf" in room ? [...room.oneOf].map((rank) => ranks.indexOf(rank as Rank)) : [...ranks.keys()];
  });
  return Math.min(...met!) <= Math.max(...left!);
};

const canHappen = (region: Region): boolean => isLegalStanding(region) && !waysInto(region).next().done;

/** A complete walk in which a condition holds, if the questionnaire can produce one. */
export const witnessOf = (when: When, isIt: (answers: Answers) => boolean, tries: number): Answers | null => {
  for (const region of regionsOf(when)) {
    for (const way of waysInto(region)) {
      for (let seed = 0; seed < tries; seed += 1) {
        const answers = walkThrough(way, seed);
        if (isIt(answers)) return answers;
      }
    }
  }
  return null;
};

/** Rules that can never apply: the answers that they need are never given together. */
export const deadIn = (table: Table): string[] =>
  rowsOf(table)
    .filter(({ when }) => !regionsOf(when).some(canHappen))
    .map(({ id }) => id);

const share = (a: Row, b: Row) => a.targets.some((target) => b.targets.includes(target));
const together = (a: Row, b: Row) =>
  regionsOf(a.when).some((one) =>
    regionsOf(b.when).some((other) => {
      const shared = meet(one, other);
      return shared !== null && canHappen(shared);
    }),
  );

const besideMeets = (table: Table, finding: FindingKind): string[] => {
  const rows = rowsOf(table);
  const meeting = rows.filter((row) => row.finding === "meets");
  const other = rows.filter((row) => row.finding === finding);
  return meeting.flatMap((a) => other.filter((b) => share(a, b) && together(a, b)).map((b) => `${a.id} × ${b.id}`));
};

/** Pairs of which one meets what the other fails, in answers that can be given. */
export const contradictionsIn = (table: Table): string[] => besideMeets(table, "fails");

/** Pairs of which one meets what the other leaves open, in answers that can be given. */
export const overlapsIn = (table: Table): string[] => besideMeets(table, "leaves-open");

const isCovered = (a: Row, b: Row) =>
  a.id !== b.id &&
  a.finding === b.finding &&
  a.targets.every((target) => b.targets.includes(target)) &&
  regionsOf(a.when).every((one) => regionsOf(b.when).some((other) => inside(one, other)));

/** Pairs of which the first says nothing that the wider second does not say. */
export const shadowedIn = (table: Table): string[] => {
  const rows = rowsOf(table);
  return rows.flatMap((a) => rows.filter((b) => isCovered(a, b)).map((b) => `${a.id} < ${b.id}`));
};
