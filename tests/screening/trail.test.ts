import { describe, expect, test } from "vitest";
import { load, save } from "#lib/tab/screening.ts";
import { keepIn } from "#lib/tab/tab.ts";
import { endingAt, freshNumber, loadTrail, saveTrail, type Trail } from "#lib/tab/trail.ts";
import { freshTab, left, reload } from "../tab.ts";

const tab = freshTab();
const answers = { screeningFor: "relative", personUsStatus: "none" } as const;

describe("the screens that the history's numbers stand for", () => {
  const trail = { 3: { place: "personUsStatus", who: 1 }, 4: { place: "review", who: 2 } } as const;

  test("come back with the answers, go with them, and are kept by nobody without answers", () => {
    saveTrail(trail);
    expect(left(tab)).toEqual([]);
    save(answers);
    saveTrail(trail);
    reload(tab);
    expect(loadTrail()).toEqual(trail);
    save({});
    expect(left(tab)).toEqual([]);
    expect(loadTrail()).toEqual({});
  });

  test.each([
    "{",
    '{"1":{"place":"nowhere","who":1}}',
    '{"a":{"place":"review","who":1}}',
    '{"1":{"place":"review","who":0}}',
  ])("are none where they read %s", (text) => {
    save(answers);
    keepIn("trail", text);
    expect(loadTrail()).toEqual({});
    expect(load().answers).toEqual(answers);
    saveTrail(trail);
    expect(loadTrail()).toEqual(trail);
  });
});

describe("a trail", () => {
  const one = { place: "screeningFor", who: 1 } as const;
  const other = { place: "review", who: 1 } as const;

  test("ends at the screen that is shown now, whatever came after it before", () => {
    expect(endingAt({ 0: one, 1: one, 2: one, 3: one }, 2, other)).toEqual({
      0: one,
      1: one,
      2: other,
    });
  });

  test("is no longer than a browser's history", () => {
    let trail: Trail = {};
    for (let number = 0; number < 200; number += 1) trail = endingAt(trail, number, one);
    expect(Object.keys(trail).map(Number)).toEqual(Array.from({ length: 50 }, (_, at) => 150 + at));
  });

  test("gives a visit that begins anew a number that follows no screen of an earlier one", () => {
    expect(freshNumber({})).toBe(0);
    expect(freshNumber({ 3: one, 7: other })).toBe(9);
  });
});
