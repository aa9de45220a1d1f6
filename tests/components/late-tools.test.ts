import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { isGood } from "#components/tools/late/connection.ts";
import { fetchWhenIdle } from "#components/tools/late/lateTools.ts";

describe("A connection", () => {
  test.each([
    ["of which the browser tells nothing", undefined, true],
    ["of 4G", { effectiveType: "4g", saveData: false }, true],
    ["whose speed is not told", { saveData: false }, true],
    ["of 3G", { effectiveType: "3g", saveData: false }, false],
    ["of 2G", { effectiveType: "2g" }, false],
    ["slower than 2G", { effectiveType: "slow-2g" }, false],
    ["on which data is to be saved", { effectiveType: "4g", saveData: true }, false],
    ["on which data is to be saved, at a speed not told", { saveData: true }, false],
  ])("%s", (_, connection, good) => expect(isGood(connection)).toBe(good));
});

describe("While nothing else is to be done, the device fetches", () => {
  const fetched: string[] = [];
  beforeEach(() => void fetched.splice(0));
  const on = (connection: object) => vi.stubGlobal("navigator", { connection });
  const bring =
    (name: string, arrives = true) =>
    async () => {
      fetched.push(name);
      if (!arrives) throw new Error("no network");
    };

  test("everything in its order, whatever of it does not arrive", async () => {
    on({ effectiveType: "4g" });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.boolean())), async (tools) => {
        fetched.splice(0);
        await fetchWhenIdle(tools.map(([name, arrives]) => bring(name, arrives)));
        expect(fetched).toEqual(tools.map(([name]) => name));
      }),
    );
  });

  test("nothing where data is to be saved", async () => {
    on({ saveData: true });
    await fetchWhenIdle([bring("file")]);
    expect(fetched).toEqual([]);
  });

  test("nothing more once the connection has become slow", async () => {
    on({ effectiveType: "4g" });
    const slowDown = async () => on({ effectiveType: "2g" });
    await fetchWhenIdle([bring("first"), slowDown, bring("last")]);
    expect(fetched).toEqual(["first"]);
  });
});
