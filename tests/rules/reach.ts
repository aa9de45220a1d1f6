import { meet, optionsOf, questionIds, regionsOf, type Answers, type Region } from "#rules";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { waysOf } from "#lib/command/diff/ways.ts";
import { steps } from "#lib/questionnaire/questionnaire.ts";
import { choose, walk } from "./answers.ts";

/** The ways in which the questionnaire can produce answers in a region. */
export const waysInto = waysOf({ steps, questionIds, regionsOf, meet });

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
