import { describe, expect, test, vi } from "vitest";
import { together } from "#lib/server/intake/receiving/together.ts";

/** Doubles numbers, and notes each group; it fails for a group with a number that is not positive. */
const doubling = (most = 64) => {
  const groups: number[][] = [];
  const double = together<number, number>(most, async (numbers) => {
    groups.push([...numbers]);
    await new Promise((done) => setImmediate(done));
    if (numbers.some((number) => number <= 0)) throw new Error("not positive");
    return numbers.map((number) => 2 * number);
  });
  return { double, groups };
};

describe("What is asked for at the same moment", () => {
  test("is done in one group, and each hears of its own", async () => {
    const { double, groups } = doubling();
    expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
    expect(groups).toEqual([[1, 2, 3]]);
  });

  test("is done in several groups where it is more than one can hold", async () => {
    const { double, groups } = doubling(2);
    expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10]);
    expect(groups).toEqual([[1, 2], [3, 4], [5]]);
  });

  test("fails for the one that fails, and for nobody beside it", async () => {
    const { double, groups } = doubling();
    const told = await Promise.allSettled([1, -2, 3].map(double));
    expect(told.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(groups).toEqual([[1, -2, 3], [1], [-2], [3]]);
  });
});

test("What is asked for while a group is at work waits for it, and is done next", async () => {
  const { double, groups } = doubling();
  const first = double(1);
  await vi.waitFor(() => expect(groups).toEqual([[1]]));
  const rest = Promise.all([double(2), double(3)]);
  expect([await first, await rest]).toEqual([2, [4, 6]]);
  expect(groups).toEqual([[1], [2, 3]]);
});

test("What is asked for after all is done is done at once", async () => {
  const { double, groups } = doubling();
  expect(await double(1)).toBe(2);
  expect(await double(2)).toBe(4);
  expect(groups).toEqual([[1], [2]]);
});

test("A first that fails keeps nobody waiting who comes after it", async () => {
  const { double } = doubling();
  await expect(double(-1)).rejects.toThrow("not positive");
  expect(await double(4)).toBe(8);
});
