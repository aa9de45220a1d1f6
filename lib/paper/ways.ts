import { optionsOf, type QuestionId } from "#rules";
import type { Ticked } from "./ticked.ts";

/** Ticks of which any one is enough: it is printed as one bracket. */
export type Line = Ticked;

/** Lines in each of which there must be a tick. No line at all holds always. */
export type Way = readonly Line[];

const sameOptions = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined) =>
  a?.size === b?.size && [...(a ?? [])].every((option) => b?.has(option));

const sameLine = (a: Line, b: Line): boolean =>
  a.size === b.size && [...a].every(([id, options]) => sameOptions(options, b.get(id)));

const unitedLine = (a: Line, b: Line): Line => {
  const both = new Map(a);
  for (const [id, options] of b) both.set(id, new Set([...(both.get(id) ?? []), ...options]));
  return both;
};

/** Two ways that differ in one line, as one. */
const united = (a: Way, b: Way): Way | null => {
  const ownA = a.filter((line) => !b.some((other) => sameLine(line, other)));
  const ownB = b.filter((line) => !a.some((other) => sameLine(line, other)));
  const [lineA, lineB] = [ownA[0], ownB[0]];
  if (!lineA || !lineB || ownA.length > 1 || ownB.length > 1) return null;
  return [...a.filter((line) => line !== lineA), unitedLine(lineA, lineB)];
};

const fewer = (ways: readonly Way[]): Way[] => {
  for (const [at, a] of ways.entries()) {
    for (const b of ways.slice(at + 1)) {
      const both = united(a, b);
      if (both) return fewer([...ways.filter((way) => way !== a && way !== b), both]);
    }
  }
  return [...ways];
};

/** The options of a question as runs of neighbors: the first and the last of each. */
export const runsOf = (id: QuestionId, options: ReadonlySet<string>): [number, number][] => {
  const runs: [number, number][] = [];
  optionsOf(id).forEach((option, at) => {
    if (!options.has(option)) return;
    const last = runs.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
};

/** Options that nobody can have ticked any more are named along where that makes the line shorter. */
const filled = (line: Line, open: Ticked): Line =>
  new Map(
    [...line].map(([id, options]) => {
      const live = open.get(id);
      if (!live) return [id, options];
      const whole = new Set(optionsOf(id).filter((one) => options.has(one) || !live.has(one)));
      return [id, runsOf(id, whole).length < runsOf(id, options).length ? whole : options];
    }),
  );

/** Ticks as they are printed, in as few brackets as say the same. */
export const waysOf = (ticked: readonly Ticked[], open: Ticked): Way[] =>
  fewer(ticked.map((way) => [...way].map(([id, options]): Line => new Map([[id, options]])))).map(
    (way) => way.map((line) => filled(line, open)),
  );

/** Whether nothing has to be looked for. */
export const isForAll = (ways: readonly Way[]): boolean => ways.some((way) => way.length === 0);

/** A name for ways, the same for the same ticks. */
export const nameOf = (ways: readonly Way[]): string =>
  JSON.stringify(
    ways.map((way) => way.map((line) => [...line].map(([id, options]) => [id, ...options]))),
  );
