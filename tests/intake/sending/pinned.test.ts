import { describe, expect, test } from "vitest";
import { deliver } from "#lib/intake/sending/deliver.ts";
import harbor from "../../fixtures/firms/harbor.json" with { type: "json" };
import { id, keys, ok, packet, token, worldOf } from "./world.ts";

/** A key of the firm by which nothing is sealed. */
const harborStaff = harbor.intake.keys.find(({ use }) => use === "sig")!;
const send = async (world: ReturnType<typeof worldOf>, pinned: readonly string[]) => {
  await deliver({ packet, firm: "harbor", pinned, kept: null }, world.ports, world.tell);
  return world.told.at(-1);
};

describe("where the firm's page names the keys", () => {
  const kids = keys.map(({ kid }) => kid);
  const other = "A".repeat(43);
  const swapped = { ...keys[0]!, x: harborStaff.x, y: harborStaff.y };

  test("goes where they are those of the server, in any order and with others beside them", async () => {
    expect(await send(worldOf({ posts: [ok({ id }, 201)] }), [other, ...kids].reverse())).toEqual({
      type: "ARRIVED",
      id,
    });
  });

  test("posts nothing where the server names another", async () => {
    const world = worldOf();
    expect(await send(world, [other])).toEqual({ type: "FAILED", why: "wrong-keys" });
    expect(world.bodies).toEqual([]);
  });

  test("posts nothing where the server names one more", async () => {
    const world = worldOf({ tokens: [ok({ ...token, keys: [...keys, { ...swapped, kid: other }] })] });
    expect(await send(world, kids)).toEqual({ type: "FAILED", why: "wrong-keys" });
    expect(world.bodies).toEqual([]);
  });

  test("posts nothing where another key goes by the name of one of them", async () => {
    const world = worldOf({ tokens: [ok({ ...token, keys: [swapped] })] });
    expect(await send(world, kids)).toEqual({ type: "FAILED", why: "wrong-keys" });
    expect(world.bodies).toEqual([]);
  });
});
