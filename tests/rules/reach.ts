import { meet, optionsOf, questionIds, regionsOf, type Answers, type QuestionId, type Region } from "#rules";
import { steps } from "#lib/questionnaire/questionnaire.ts";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { choose, walk } from "./answers.ts";

const isQuestion = (fact: string): fact is QuestionId => (questionIds as string[]).includes(fact);

/** Regions in which every question that a region reads is asked: all ways, one after another. */
function* withGates(region: Region, gates: ReadonlyMap<QuestionId, readonly Region[]>): Generator<Region> {
  const open = [...region.keys()].filter(isQuestion);
  const extend = function* (sofar: Region, at: number): Generator<Region> {
    const question = open[at];
    if (!question) return void (yield sofar);
    for (const gate of gates.get(question) ?? []) {
      const shared = meet(sofar, gate);
      if (shared) yield* extend(shared, at + 1);
    }
  };
  yield* extend(region, 0);
}

const gates = new Map<QuestionId, Region[]>();
for (const { ask, when } of steps) {
  const own: Region[] = when ? regionsOf(when) : [new Map()];
  gates.set(
    ask,
    own.flatMap((region) => [...withGates(region, gates)]),
  );
}

/** The ways in which the questionnaire can produce answers in a region. */
export const waysInto = (region: Region): Generator<Region> => withGates(region, gates);

/** A complete walk through a region, the rest of its answers drawn from a seed. */
export const walkThrough = (region: Region, seed: number): Answers => {
  const draw = drawsFrom(seed);
  return walk((question) => {
    const room = region.get(question);
    if (!room) return choose(question, draw, 0.9);
    if ("oneOf" in room) return [...room.oneOf][Math.floor(draw() * room.oneOf.size)];
    const allowed = optionsOf(question).filter((option) => room.within.has(option));
    const named = room.has.size > 0 ? [...room.has] : allowed.slice(0, 1);
    return Object.fromEntries(named.map((option) => [option, true]));
  });
};
