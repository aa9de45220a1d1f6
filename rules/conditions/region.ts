import * as z from "zod/mini";
import { conditionsOf, type Condition, type When } from "./condition.ts";
import { standings, type FactId, type Facts } from "./facts.ts";
import { answerTo } from "../questions/questions.ts";

/** What a condition accepts of one fact: options any one of which is the answer, or a set chosen from. */
type Room =
  { oneOf: ReadonlySet<string> } | { has: ReadonlySet<string>; within: ReadonlySet<string> };

/** A condition as sets of answers. A fact that is absent is not read. */
export type Region = ReadonlyMap<FactId, Room>;

const vocabulary = { ...answerTo, ...standings };
const alone = ["none", "not-sure"];

const optionsUnder = (fact: FactId, test: z.ZodMiniType): Room => {
  const schema = vocabulary[fact];
  if (schema instanceof z.ZodMiniEnum) {
    const accepted = test instanceof z.ZodMiniLiteral ? test._zod.values : null;
    const accepts = (option: string) => accepted?.has(option) ?? test.safeParse(option).success;
    return { oneOf: new Set(schema.options.filter(accepts)) };
  }
  const { shape, _zod } = test as z.ZodMiniObject;
  const named = new Set(Object.keys(shape));
  const isOnly = _zod.def.catchall instanceof z.ZodMiniNever;
  return isOnly
    ? { has: new Set(), within: named }
    : { has: named, within: new Set(Object.keys(schema.shape)) };
};

const regionOf = (condition: Condition): Region =>
  new Map(
    Object.entries(condition.shape).map(([fact, test]) => [
      fact as FactId,
      optionsUnder(fact as FactId, test),
    ]),
  );

/** The union of regions that a `when` covers. */
export const regionsOf = (when: When): Region[] => conditionsOf(when).map(regionOf);

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  new Set([...a].filter((x) => b.has(x)));
const subset = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].every((x) => b.has(x));

const meetRooms = (fact: FactId, a: Room, b: Room): Room | null => {
  if ("oneOf" in a || "oneOf" in b) {
    const shared = "oneOf" in a && "oneOf" in b ? both(a.oneOf, b.oneOf) : new Set<string>();
    return shared.size > 0 ? { oneOf: shared } : null;
  }
  const has = new Set([...a.has, ...b.has]);
  const within = both(a.within, b.within);
  const crowded = has.size > 1 && alone.some((option) => has.has(option));
  const tooMany = fact === "requestBases" && has.size > 3;
  return subset(has, within) && within.size > 0 && !crowded && !tooMany ? { has, within } : null;
};

/** Where two regions hold together; null when no answers satisfy both. */
export const meet = (a: Region, b: Region): Region | null => {
  const met = new Map(a);
  for (const [fact, room] of b) {
    const mine = met.get(fact);
    const shared = mine ? meetRooms(fact, mine, room) : room;
    if (!shared) return null;
    met.set(fact, shared);
  }
  return met;
};

const everything = (fact: FactId): Room => {
  const schema = vocabulary[fact];
  return schema instanceof z.ZodMiniEnum
    ? { oneOf: new Set(schema.options) }
    : { has: new Set(), within: new Set(Object.keys(schema.shape)) };
};

const outsideRooms = (fact: FactId, a: Room, b: Room): Room[] => {
  if ("oneOf" in a || "oneOf" in b) {
    const rest = "oneOf" in a && "oneOf" in b ? [...a.oneOf].filter((x) => !b.oneOf.has(x)) : [];
    return rest.length > 0 ? [{ oneOf: new Set(rest) }] : [];
  }
  const without = [...b.has].filter((x) => !a.has.has(x));
  const beyond = [...a.within].filter((x) => !b.within.has(x));
  return [
    ...without.map((x) => ({
      has: new Set<string>(),
      within: new Set([...a.within].filter((y) => y !== x)),
    })),
    ...beyond.map((x) => ({ has: new Set([x]), within: a.within })),
  ].flatMap((room) => meetRooms(fact, a, room) ?? []);
};

/** The parts of `a` that lie outside `b`, as far as the questions that `b` reads are answered. */
export const minus = (a: Region, b: Region): Region[] => {
  const outside: Region[] = [];
  const kept = new Map(a);
  for (const [fact, room] of b) {
    const mine = kept.get(fact) ?? everything(fact);
    const shared = meetRooms(fact, mine, room);
    if (!shared) return [a];
    outside.push(...outsideRooms(fact, mine, room).map((rest) => new Map(kept).set(fact, rest)));
    kept.set(fact, shared);
  }
  return outside;
};

const insideRoom = (a: Room, b: Room): boolean =>
  "oneOf" in a
    ? "oneOf" in b && subset(a.oneOf, b.oneOf)
    : "has" in b &&
      subset(b.has, a.has) &&
      (subset(a.within, b.within) || alone.some((x) => a.has.has(x) && b.within.has(x)));

/** Whether every answer in `a` is in `b`. */
export const inside = (a: Region, b: Region): boolean =>
  [...b].every(([fact, room]) => {
    const mine = a.get(fact);
    return mine !== undefined && insideRoom(mine, room);
  });

const inRoom = (room: Room, value: Facts[FactId]): boolean => {
  if ("oneOf" in room) return typeof value === "string" && room.oneOf.has(value);
  if (typeof value !== "object") return false;
  const chosen = value as Record<string, true>;
  for (const option of room.has) if (chosen[option] !== true) return false;
  for (const option in chosen) if (!room.within.has(option)) return false;
  return true;
};

/** Whether facts lie in the region: what Zod says of the condition, without running it again. */
export const contains = (region: Region, facts: Facts): boolean => {
  for (const [fact, room] of region) if (!inRoom(room, facts[fact])) return false;
  return true;
};
