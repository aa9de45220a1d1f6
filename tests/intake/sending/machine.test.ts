import { createActor } from "xstate";
import { describe, expect, test } from "vitest";
import { delivering } from "#lib/intake/sending/delivering.ts";
import { emptyFields } from "#lib/intake/sending/contactForm.ts";
import { sendingMachine } from "#lib/intake/sending/machine.ts";
import { contact, id, ok, packet, worldOf } from "./world.ts";

const begin = (world: ReturnType<typeof worldOf>) => {
  const machine = sendingMachine.provide({ actors: { deliver: delivering(world.ports) } });
  const actor = createActor(machine, { input: { firm: "harbor", pinned: [] } }).start();
  const at = () => actor.getSnapshot().value;
  const toReview = () => {
    actor.send({ type: "CHOOSE", agreed: true, past: "without" });
    actor.send({ type: "AGREE" });
    actor.send({ type: "WRITE", fields: { ...emptyFields, address: "+1" } });
    actor.send({ type: "CHECK", contact });
  };
  const until = (state: string) =>
    new Promise<void>((done) => {
      const look = () => at() === state && done();
      actor.subscribe(look);
      look();
    });
  return { actor, at, toReview, until };
};

describe("the way to the receipt", () => {
  test("does not begin before the person agrees", () => {
    const { actor, at } = begin(worldOf());
    actor.send({ type: "AGREE" });
    expect(at()).toBe("consent");
  });

  test("asks nothing of any server before Send", async () => {
    const world = worldOf({ posts: [ok({ id }, 201)] });
    const { actor, toReview, until } = begin(world);
    toReview();
    expect(actor.getSnapshot().value).toBe("review");
    await new Promise((done) => setTimeout(done, 5));
    expect(world.asked).toEqual([]);
    actor.send({ type: "SEND", packet });
    await until("sent");
    expect(actor.getSnapshot().context.receipt).toEqual({ id, day: "2026-11-27" });
  });

  test("loses nothing on the way back", () => {
    const { actor, at, toReview } = begin(worldOf());
    toReview();
    actor.send({ type: "BACK" });
    expect(at()).toBe("contact");
    actor.send({ type: "BACK" });
    expect(at()).toBe("consent");
    const { agreed, past, fields } = actor.getSnapshot().context;
    expect({ agreed, past, address: fields.address }).toEqual({ agreed: true, past: "without", address: "+1" });
    actor.send({ type: "CHOOSE", agreed: false, past: "without" });
    actor.send({ type: "AGREE" });
    expect(at()).toBe("consent");
  });

  test("fails with a reason, tries again with the same bytes, and goes back to the review", async () => {
    const world = worldOf({ posts: [] });
    const { actor, at, toReview, until } = begin(world);
    toReview();
    actor.send({ type: "SEND", packet });
    await until("failed");
    expect(actor.getSnapshot().context).toMatchObject({ why: "unreachable", isUnsure: true });
    actor.send({ type: "RETRY" });
    await until("failed");
    expect(new Set(world.bodies).size).toBe(1);
    actor.send({ type: "BACK" });
    expect(at()).toBe("review");
  });

  test("stops where the person says so, and nothing more is asked", async () => {
    const world = worldOf({ isOffline: true });
    const { actor, toReview } = begin(world);
    toReview();
    actor.send({ type: "SEND", packet });
    actor.send({ type: "STOP" });
    world.goOnline();
    await new Promise((done) => setTimeout(done, 5));
    expect(world.asked).toEqual([]);
    expect(actor.getSnapshot().context).toMatchObject({ why: "stopped", isUnsure: false });
  });
});
