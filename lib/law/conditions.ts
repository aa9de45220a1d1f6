import { regionsOf, type Region, type When } from "#rules";

export type Fact = Region extends ReadonlyMap<infer F, unknown> ? F : never;
type Room = Region extends ReadonlyMap<unknown, infer R> ? R : never;

/** What must be so of one answer: it is one of these, includes one of these, or has nothing but these. */
export type Point = { fact: Fact; accepts: "is" | "includes" | "only"; options: readonly string[] };

const pointOf = ([fact, room]: [Fact, Room]): Point => {
  if ("oneOf" in room) return { fact, accepts: "is", options: [...room.oneOf] };
  return room.has.size > 0
    ? { fact, accepts: "includes", options: [...room.has] }
    : { fact, accepts: "only", options: [...room.within] };
};

const isSame = (a: Point, b: Point) =>
  a.fact === b.fact && a.accepts === b.accepts && a.options.join() === b.options.join();

const without = (way: readonly Point[], points: readonly Point[]) =>
  way.filter((point) => !points.some((other) => isSame(point, other)));

/** Ways that each ask one thing of the same answer, as one point. */
const asOne = (ways: readonly Point[][]): Point[] => {
  const [first] = ways.flat();
  const isOne = (way: readonly Point[]) =>
    way.length === 1 && way[0]?.fact === first?.fact && way[0]?.accepts === first?.accepts;
  return first && first.accepts !== "only" && ways.every(isOne)
    ? [{ ...first, options: [...new Set(ways.flatMap(([point]) => point?.options ?? []))] }]
    : [];
};

/** A condition as one reads it: the points that hold in every way, and the ways that differ in the rest. */
export const conditionOf = (when: When): { always: Point[]; ways: Point[][] } => {
  const all = regionsOf(when).map((region) => [...region].map(pointOf));
  const [first = [], ...others] = all;
  const always = first.filter((point) =>
    others.every((way) => way.some((other) => isSame(point, other))),
  );
  const ways = all.map((way) => without(way, always));
  if (ways.some((way) => way.length === 0)) return { always, ways: [] };
  const one = asOne(ways);
  return one.length > 0 ? { always: [...one, ...always], ways: [] } : { always, ways };
};
