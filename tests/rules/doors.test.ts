import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { determine, questionIds, takesSeveral, type Answers } from "#rules";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { choose, walk } from "./answers.ts";
import { stories, type Door, type Story } from "./doors.ts";

vi.setConfig({ testTimeout: 120_000 });

/** A person who tells a story at a door; the rest is drawn question by question, alike at every door. */
const through = ({ facts }: Story, { reason, told }: Door, seed: number, ease: number): Answers =>
  walk((question) => {
    const draw = drawsFrom(seed * 131 + questionIds.indexOf(question));
    draw(); // the first draws of neighboring seeds are alike
    if (question === "requestBases") return { [reason]: true };
    const options = { ...facts, ...told }[question];
    if (!options) return choose(question, draw, ease);
    const option = options[Math.floor(draw() * options.length)]!;
    return takesSeveral(question) ? { [option]: true } : option;
  });

const failed = (answers: Answers) =>
  determine(answers)
    .requirements.filter(({ state }) => state === "failed")
    .map(({ id }) => id);

const pairs = stories.flatMap((story) =>
  story.doors.flatMap((here, at) =>
    story.doors
      .slice(at + 1)
      .map((there) => ({ of: story.of, one: here.reason, other: there.reason, story, here, there })),
  ),
);
const people = () => fc.tuple(fc.nat(10_000_000), fc.constantFrom(0.3, 0.9, 0.97));

describe("The same story at another door", () => {
  test.each(pairs)("of $of: under $one or under $other, nobody is turned away by the door alone", (pair) => {
    const { story, here, there } = pair;
    const excused = [here, there].flatMap(({ but }) => but?.requirement ?? []);
    fc.assert(
      fc.property(people(), ([seed, ease]) => {
        const both = [here, there].map((door) => through(story, door, seed, ease));
        const no = both.filter((answers) => determine(answers).outcome === "likely-ineligible");
        if (no.length !== 1 || failed(no[0]!).every((id) => excused.includes(id))) return;
        throw new Error(JSON.stringify(both));
      }),
      { numRuns: 1500 },
    );
  });

  const excuses = pairs.filter(({ here, there }) => (here.but === undefined) !== (there.but === undefined));
  test.each(excuses)("of $of: the one difference between $one and $other is real", ({ story, here, there }) => {
    const requirement = (here.but ?? there.but)!.requirement;
    const moves = Array.from({ length: 3000 }, (_, seed) => {
      const [one, other] = [here, there].map((door) => failed(through(story, door, seed, 0.5)).includes(requirement));
      return one !== other;
    });
    expect(moves).toContain(true);
  });

  test.each(stories)("is told at doors of different reasons, by facts that no door takes back: %#", (story) => {
    const { doors, facts } = story;
    expect(new Set(doors.map(({ reason }) => reason)).size).toBe(doors.length);
    expect(doors.flatMap(({ told }) => Object.keys(told).filter((id) => id in facts))).toEqual([]);
  });
});
