import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionIds } from "#rules";
import { box } from "#lib/map/drawn.ts";
import { layout, lineId, linesOf, pathOf } from "#lib/map/layout.ts";
import { successors } from "#lib/questionnaire/edges.ts";
import { walks } from "./rules/answers.ts";

const drawn = new Set(layout.lines.map(([from, to]) => lineId(from, to)));

describe("the drawing of the questionnaire", () => {
  test("has a box for every question, the review and the result, and for nothing else", () => {
    expect(layout.places.map(([place]) => place).sort()).toEqual([...questionIds, "review", "result"].sort());
  });

  test("has a line for every step forward that can happen, and for no other", () => {
    const edges = [...successors].flatMap(([from, places]) => places.map((to) => [from, to] as const));
    const forward = edges.filter(([, to]) => to !== "result");
    const steps = [...forward, ["review", "result"] as const].map(([from, to]) => lineId(from, to));
    expect(edges.length).toBeGreaterThan(forward.length);
    expect([...drawn].sort()).toEqual(steps.sort());
  });

  test("no two boxes lie on each other, and all lie on the paper", () => {
    const { width, height, places } = layout;
    const apart = ([, x, y]: (typeof places)[number], [, otherX, otherY]: (typeof places)[number]) =>
      Math.abs(x - otherX) >= box.width || Math.abs(y - otherY) >= box.height;
    expect(places.filter((one, at) => !places.slice(at + 1).every((other) => apart(one, other)))).toEqual([]);
    expect(
      places.filter(
        ([, x, y]) =>
          x < box.width / 2 || y < box.height / 2 || x > width - box.width / 2 || y > height - box.height / 2,
      ),
    ).toEqual([]);
  });

  test("whoever walks the questions, every step of theirs is a line on it", () => {
    fc.assert(
      fc.property(walks(), (answers) => {
        expect([...linesOf(pathOf(answers))].filter((step) => !drawn.has(step))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
