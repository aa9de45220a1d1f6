import type { StateValue } from "xstate";
import { changes, events, startOf } from "./actions.ts";
import { config } from "./config.ts";
import type { Context, Event, Input } from "./context.ts";
import { guards, type Told } from "./guards.ts";

type Guard = string | { type: string; params: object };
type Transition = { guard?: Guard; target?: string; actions?: string | readonly string[] };
type Transitions = string | Transition | readonly (string | Transition)[];
type Node = {
  id?: string;
  initial?: string;
  entry?: string;
  always?: Transitions;
  on?: Readonly<Record<string, Transitions>>;
  states?: Readonly<Record<string, Node>>;
};
type Region = "walk" | "confirming";
/** The names of the states in which a half of the machine stands, from the outermost. */
type Path = readonly string[];
type Standing = Readonly<Record<Region, Path>>;

/** Where the screening stands and what it knows, as XState would tell it. */
export type Snapshot = { value: Record<Region, StateValue>; context: Context };

// The generated configuration is plain JSON. A test walks it beside XState.
const halves = config.states as unknown as Readonly<Record<Region, Node>>;
const regions = Object.keys(halves) as Region[];
const guardOf = guards as Readonly<Record<string, (told: Told, params: never) => boolean>>;
const changeOf = changes as Readonly<Record<string, (told: Told) => Partial<Context>>>;
const eventOf = events as Readonly<Record<string, (told: Told) => Event>>;

const within = (node: Node | undefined, path: Path): (Node | undefined)[] =>
  path.reduce<(Node | undefined)[]>(
    (nodes, name) => [...nodes, nodes.at(-1)?.states?.[name]],
    [node],
  );

const idsIn = (node: Node, path: Path): [string, Path][] => [
  ...(node.id === undefined ? [] : [[`#${node.id}`, path] as [string, Path]]),
  ...Object.entries(node.states ?? {}).flatMap(([name, inner]) => idsIn(inner, [...path, name])),
];
const pathOf: Readonly<Record<string, Path>> = Object.fromEntries(
  regions.flatMap((region) => idsIn(halves[region], [])),
);

const entered = (node: Node | undefined, path: Path): Path =>
  node?.initial === undefined
    ? path
    : entered(node.states?.[node.initial], [...path, node.initial]);

/** Where a transition leads: to an id, to what lies inside its half, or to a state beside its own. */
const targetOf = (region: Region, from: Path, target: string): Path => {
  const beside = target.startsWith(".")
    ? target.slice(1).split(".")
    : [...from.slice(0, -1), target];
  const path = pathOf[target] ?? beside;
  return entered(within(halves[region], path).at(-1), path);
};

const listOf = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T];

const isOpen = (told: Told, guard: Guard | undefined): boolean =>
  guard === undefined ||
  (typeof guard === "string"
    ? guardOf[guard]!(told, undefined as never)
    : guardOf[guard.type]!(told, guard.params as never));

const firstOpen = (told: Told, transitions: Transitions | undefined): Transition | undefined =>
  listOf(transitions as string | Transition)
    .map((one) => (typeof one === "string" ? { target: one } : one))
    .find(({ guard }) => isOpen(told, guard));

type Asked = (node: Node) => Transitions | undefined;
type Move = Transition & { region: Region; from: Path };

/** The transition that a half takes: that of the innermost state which has an open one. */
const moveIn = (region: Region, standing: Standing, told: Told, of: Asked): Move[] => {
  const path = standing[region];
  const nodes = within(halves[region], path);
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = nodes[depth];
    const open = node && firstOpen(told, of(node));
    if (open) return [{ ...open, region, from: path.slice(0, depth) }];
  }
  return [];
};

type Stage = { standing: Standing; context: Context; raised: readonly Event[] };

const act = (stage: Stage, event: Event, actions: readonly string[]): Stage =>
  actions.reduce(({ standing, context, raised }, name) => {
    const told = { context, event };
    const more = eventOf[name]?.(told);
    return {
      standing,
      context: { ...context, ...changeOf[name]?.(told) },
      raised: more ? [...raised, more] : raised,
    };
  }, stage);

/** One step of both halves: each takes the transition that is open to it before the other has taken its own. */
const taking = (stage: Stage, event: Event, of: Asked): Stage | null => {
  const told = { context: stage.context, event };
  const moves = regions.flatMap((region) => moveIn(region, stage.standing, told, of));
  if (moves.length === 0) return null;
  return moves.reduce((left, { region, from, target, actions }) => {
    const done = act(left, event, listOf(actions as string));
    if (target === undefined) return done;
    const path = targetOf(region, from, target);
    const entry = within(halves[region], path).at(-1)?.entry;
    return act({ ...done, standing: { ...done.standing, [region]: path } }, event, listOf(entry));
  }, stage);
};

/** Goes on until no state has a transition of its own to take, and nothing that was told is left. */
const settled = (stage: Stage, event: Event): Stage => {
  const next = taking(stage, event, ({ always }) => always);
  if (next) return settled(next, event);
  const [told, ...raised] = stage.raised;
  if (!told) return stage;
  const left = { ...stage, raised };
  return settled(taking(left, told, ({ on }) => on?.[told.type]) ?? left, told);
};

const valueOf = ([name = "", ...inner]: Path): StateValue =>
  inner.length === 0 ? name : { [name]: valueOf(inner) };
const pathIn = (value: StateValue): Path => {
  if (typeof value === "string") return [value];
  const [[name, inner] = ["", ""]] = Object.entries(value) as [string, StateValue][];
  return [name, ...pathIn(inner)];
};

const snapshotOf = ({ standing: { walk, confirming }, context }: Stage): Snapshot => ({
  value: { walk: valueOf(walk), confirming: valueOf(confirming) },
  context,
});

/** Where the screening stands at its start. */
export const first = (input: Input): Snapshot => {
  const standing = {
    walk: entered(halves.walk, []),
    confirming: entered(halves.confirming, []),
  };
  const nothing: Event = { type: "KEEP" };
  return snapshotOf(settled({ standing, context: startOf(input), raised: [] }, nothing));
};

/** Where an event leads: the same snapshot where it leads nowhere. */
export const step = (snapshot: Snapshot, event: Event): Snapshot => {
  const { value, context } = snapshot;
  const standing = { walk: pathIn(value.walk), confirming: pathIn(value.confirming) };
  const next = taking({ standing, context, raised: [] }, event, ({ on }) => on?.[event.type]);
  return next ? snapshotOf(settled(next, event)) : snapshot;
};
