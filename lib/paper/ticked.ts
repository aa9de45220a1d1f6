import { regionsOf, type QuestionId, type Region, type When } from "#rules";

/** Ticks that must all be there: of each question, one of these options. */
export type Ticked = ReadonlyMap<QuestionId, ReadonlySet<string>>;

/** One option of a question that takes several, or any of those that a question with one answer accepts. */
const optionsIn = (room: Region extends ReadonlyMap<unknown, infer R> ? R : never) =>
  "oneOf" in room ? room.oneOf : room.has.size > 0 ? room.has : room.within;

/** A region of answers, read as ticks on paper. What the bases come to together is no tick, and stays out. */
export const tickedIn = (region: Region): Ticked =>
  new Map(
    [...region].flatMap(([fact, room]) =>
      fact === "basisMet" || fact === "basisLeft" ? [] : [[fact, optionsIn(room)] as const],
    ),
  );

/** When a question is asked, as ticks. */
export const tickedWhen = (when: When | undefined): Ticked[] =>
  when ? regionsOf(when).map(tickedIn) : [new Map()];

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((x) => b.has(x));

/** Whether whoever ticked the one ticked the other. */
export const implies = (one: Ticked, other: Ticked): boolean =>
  [...other].every(([question, options]) => {
    const held = one.get(question);
    return held !== undefined && isWithin(held, options);
  });

/** Both at once, or nothing where they cannot be. */
export const joined = (a: Ticked, b: Ticked): Ticked[] => {
  const both = new Map(a);
  for (const [id, options] of b) {
    const held = both.get(id);
    const shared = held ? new Set([...held].filter((option) => options.has(option))) : options;
    if (shared.size === 0) return [];
    both.set(id, shared);
  }
  return [both];
};

const united = (a: Ticked, b: Ticked): Ticked | null => {
  if (a.size !== b.size) return null;
  const apart = [...a].filter(([id, options]) => {
    const others = b.get(id);
    return !others || !isWithin(options, others) || !isWithin(others, options);
  });
  const [first, ...more] = apart;
  const others = first && b.get(first[0]);
  if (!first || !others || more.length > 0) return null;
  return new Map([...a, [first[0], new Set([...first[1], ...others])]]);
};

/** The same ticks said in fewer ways: what another way covers is left out, ways that differ in one question become one. */
export const simplified = (ways: readonly Ticked[]): Ticked[] => {
  const kept = ways.filter(
    (way, at) =>
      !ways.some(
        (other, place) =>
          place !== at && implies(way, other) && (place < at || !implies(other, way)),
      ),
  );
  for (const [at, a] of kept.entries()) {
    for (const b of kept.slice(at + 1)) {
      const both = united(a, b);
      if (both) return simplified([...kept.filter((way) => way !== a && way !== b), both]);
    }
  }
  return kept;
};
