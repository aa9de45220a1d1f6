import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deliver } from "#lib/intake/sending/deliver.ts";
import { mostTries, waitAfter } from "#lib/intake/sending/waiting.ts";
import { youngest } from "#lib/intake/sealed/token.ts";
import { id, ok, packet, refused, token, worldOf } from "./world.ts";

const firm = "harbor";
type Delivery = Parameters<typeof deliver>[0];
const send = async (world: ReturnType<typeof worldOf>, kept: Delivery["kept"] = null) => {
  await deliver({ packet, firm, pinned: [], kept }, world.ports, world.tell);
  return world.told.at(-1);
};
const busy = refused(503, "store-unavailable", "1");

describe("sending", () => {
  test("takes a token, waits until it is old enough, posts once and tells the receipt", async () => {
    const world = worldOf({ posts: [ok({ id }, 201)] });
    expect(await send(world)).toEqual({ type: "ARRIVED", id });
    expect(world.asked).toEqual(["/api/intake/token/harbor", "/api/intake"]);
    expect(world.slept.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(youngest);
  });

  test("tells that it is preparing, locking and sending", async () => {
    const world = worldOf({ posts: [ok({ id }, 201)] });
    await send(world);
    const steps = world.told.flatMap((one) => (one.type === "STEP" ? [one.step.at] : []));
    expect(steps).toEqual(["preparing", "locking", "sending"]);
  });

  test("takes the same bytes that were there already for arrived", async () => {
    expect(await send(worldOf({ posts: [null, ok({ id })] }))).toEqual({ type: "ARRIVED", id });
  });

  test.each(["token-refused", "work-needed", "keys-changed", "id-taken"])(
    "seals anew with another token after %s",
    async (error) => {
      const world = worldOf({ posts: [refused(409, error), ok({ id }, 201)] });
      expect(await send(world)).toEqual({ type: "ARRIVED", id });
      expect(world.asked.filter((path) => path.includes("token"))).toHaveLength(2);
      expect(new Set(world.bodies).size).toBe(2);
    },
  );

  test("does the work that is asked for", async () => {
    const world = worldOf({ tokens: [ok({ ...token, bits: 8 })], posts: [ok({ id }, 201)] });
    await send(world);
    expect(JSON.parse(world.bodies[0]!).work).toMatch(/^\d+$/);
  });

  test.each([
    ["too-many", refused(429, "too-many", "600")],
    ["refused", refused(422, "bad-body")],
    ["refused", refused(403, "cross-site")],
    ["refused", refused(413, "too-large")],
  ])("stops with %s", async (why, answer) => {
    const world = worldOf({ posts: [answer] });
    expect(await send(world)).toEqual({ type: "FAILED", why });
    expect(world.bodies).toHaveLength(1);
  });

  test("stops where no token is given", async () => {
    expect(await send(worldOf({ tokens: [refused(404, "not-found")] }))).toEqual({
      type: "FAILED",
      why: "refused",
    });
    expect(await send(worldOf({ tokens: [ok({ id: "x" })] }))).toEqual({ type: "FAILED", why: "refused" });
  });

  test("asks nothing where the page cannot lock", async () => {
    const world = worldOf({ canLock: false });
    expect(await send(world)).toEqual({ type: "FAILED", why: "cannot-here" });
    expect(world.asked).toEqual([]);
  });

  test("fetches what locks again, and says so where it does not come", async () => {
    let fetched = 0;
    const world = worldOf({ locking: () => Promise.reject(new Error(String((fetched += 1)))) });
    expect(await send(world)).toEqual({ type: "FAILED", why: "no-script" });
    expect(fetched).toBe(mostTries);
    expect(world.asked).toEqual([]);
  });

  test("waits as long as the server asks for", async () => {
    const world = worldOf({ posts: [refused(503, "store-unavailable", "20"), ok({ id }, 201)] });
    await send(world);
    expect(Math.max(...world.slept)).toBe(20_000);
  });

  test("knows that nothing is stored where the server says so, and does not where nobody answers", async () => {
    const [sure, unsure] = [worldOf({ posts: Array(6).fill(busy) }), worldOf({ posts: [] })];
    expect(await send(sure)).toEqual({ type: "FAILED", why: "unavailable" });
    expect(await send(unsure)).toEqual({ type: "FAILED", why: "unreachable" });
    const isUnsure = ({ told }: typeof sure) => told.some((one) => one.type === "KEPT" && one.kept.isUnsure);
    expect([isUnsure(sure), isUnsure(unsure)]).toEqual([false, true]);
  });

  test("waits offline without a try, and goes on once the device is online", async () => {
    const world = worldOf({ isOffline: true, posts: [ok({ id }, 201)] });
    const sent = send(world);
    await new Promise((done) => setTimeout(done, 5));
    expect(world.asked).toEqual([]);
    expect(world.told.at(-1)).toEqual({ type: "STEP", step: { at: "offline" } });
    world.goOnline();
    expect(await sent).toEqual({ type: "ARRIVED", id });
  });

  test("posts the bytes that were kept from the press before, and seals other content anew", async () => {
    const first = worldOf({ posts: [] });
    await send(first);
    const kept = first.told.findLast((one) => one.type === "KEPT")!.kept;
    const again = worldOf({ posts: [ok({ id })] });
    await send(again, kept);
    expect(again.asked).toEqual(["/api/intake"]);
    expect(again.bodies).toEqual([first.bodies[0]]);
    const other = worldOf({ posts: [ok({ id }, 201)] });
    await send(other, { ...kept, of: "other" });
    expect(other.bodies[0]).not.toBe(first.bodies[0]);
  });

  test("goes no further once it is over", async () => {
    const world = worldOf();
    let isOver = false;
    const ports = { ...world.ports, sleep: async () => void (isOver = true) };
    await deliver({ packet, firm, pinned: [], kept: null }, ports, world.tell, () => isOver);
    expect(world.bodies).toEqual([]);
    expect(world.told.some((one) => one.type === "FAILED")).toBe(false);
  });
});

describe("whatever the server answers", () => {
  const hiccup = fc.constantFrom(null, busy, refused(500, "x"), refused(502, "x"), refused(403, "too-early"));

  test("the same bytes are posted at each try, at most so often, and it ends in a receipt or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hiccup, { maxLength: 8 }), fc.boolean(), async (before, arrives) => {
        const world = worldOf({ posts: [...before, ...(arrives ? [ok({ id }, 201)] : [])] });
        const last = await send(world);
        expect(new Set(world.bodies).size).toBeLessThanOrEqual(1);
        expect(world.bodies.length).toBeLessThanOrEqual(mostTries);
        expect(last?.type).toBe(arrives && before.length < mostTries ? "ARRIVED" : "FAILED");
      }),
      { numRuns: 60 },
    );
  });

  test("any status and any body lead to one of the two", async () => {
    const anything = fc.record({
      status: fc.integer({ min: 100, max: 599 }),
      body: fc.anything(),
      retryAfter: fc.option(fc.string()),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 6 }), fc.array(anything, { maxLength: 6 }), async (a, b) => {
        const last = await send(worldOf({ tokens: [...a, ok(token)], posts: b }));
        expect(["ARRIVED", "FAILED"]).toContain(last?.type);
      }),
      { numRuns: 60 },
    );
  });

  test("a wait is never longer than a minute, and spreads from nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (at, chance, s) => {
          expect(waitAfter(at, chance, s)).toBeLessThanOrEqual(60_000);
          expect(waitAfter(at, 0, 0)).toBe(0);
        },
      ),
    );
  });
});
