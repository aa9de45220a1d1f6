import { describe, expect, test } from "vitest";
import { createActor, fromPromise, waitFor } from "xstate";
import { AskedForKeys } from "#lib/intake/setup/asked.ts";
import { setupMachine } from "#lib/intake/setup/machine.ts";
import { made, proved, type Made } from "#lib/intake/setup/try.ts";

const passphrase = "Four grey boats at noon";
const asked = { firm: "acme", name: "Ana Lee", made: "2026-11-27", passphrase };
const mine = (await made(asked)) as Made;
const started = (machine = setupMachine) => {
  const actor = createActor(machine).start();
  return { actor, at: (state: string) => waitFor(actor, ({ value }) => value === state, { timeout: 60_000 }) };
};

describe("Setting up keys", () => {
  test("goes from a name to a proof, and shows nothing public before it", async () => {
    const { actor, at } = started();
    actor.send({ type: "NAMED", ...asked });
    const { context } = await at("saving");
    expect(context.proved).toBeNull();
    expect(JSON.stringify(actor.getPersistedSnapshot())).not.toContain(passphrase);
    actor.send({ type: "SAVED" });
    actor.send({ type: "TRY", text: mine.file, passphrase });
    expect((await at("proving")).value).toBe("proving");
    await waitFor(actor, (now) => now.context.unproved !== null, { timeout: 60_000 });
    expect(actor.getSnapshot().context.unproved).toEqual({ why: "other-keys" });
    actor.send({ type: "TRY", text: context.made!.file, passphrase });
    expect((await at("proved")).context.proved).toMatchObject({ firm: "acme", opened: "Test Intake" });
    expect(JSON.stringify(actor.getPersistedSnapshot())).not.toContain(passphrase);
    actor.send({ type: "AGAIN" });
    expect(actor.getSnapshot()).toMatchObject({ value: "naming", context: { made: null, proved: null } });
  });

  test("proves a file of before without new keys, and goes back where it came from", async () => {
    const { actor, at } = started();
    actor.send({ type: "HAVE" });
    actor.send({ type: "BACK" });
    expect(actor.getSnapshot().value).toBe("naming");
    actor.send({ type: "HAVE" });
    actor.send({ type: "TRY", text: mine.file, passphrase });
    expect((await at("proved")).context.proved!.keys).toEqual(mine.keys);
  });

  test("says so where keys cannot be made, or what makes or proves them fails", async () => {
    const failing = setupMachine.provide({
      actors: {
        make: fromPromise(() => Promise.reject(new Error("no"))),
        prove: fromPromise(() => Promise.reject(new Error("no"))),
      },
    });
    const { actor } = started(failing);
    actor.send({ type: "NAMED", ...asked });
    await waitFor(actor, ({ context }) => context.unmade !== null);
    expect(actor.getSnapshot()).toMatchObject({ value: "naming", context: { unmade: "cannot-here" } });
    actor.send({ type: "HAVE" });
    actor.send({ type: "TRY", text: "", passphrase });
    await waitFor(actor, ({ context }) => context.unproved !== null);
    expect(actor.getSnapshot()).toMatchObject({ value: "proving", context: { unproved: { why: "trial-failed" } } });
    expect(await made({ ...asked, passphrase: "short" })).toBe("weak");
  });

  test("shares a colleague's opening key, and proves by a new one", async () => {
    const colleague = { text: mine.file, passphrase };
    const ben = { ...asked, name: "Ben Ode", passphrase: "Two green hats in May" };
    const both = (await made({ ...ben, colleague })) as Made;
    expect(both.keys[0]).toEqual(mine.keys[0]);
    expect(both.keys[1].kid).not.toBe(mine.keys[1].kid);
    expect(await proved({ text: both.file, passphrase: ben.passphrase, made: both })).toMatchObject({
      name: "Ben Ode",
      opened: "Test Intake",
    });
    expect(await made({ ...ben, colleague: { ...colleague, passphrase: "another one" } })).toBe("colleague-unread");
    expect(await made({ ...ben, firm: "harbor", colleague })).toBe("colleague-elsewhere");
  });

  test("proves nothing with other text, another passphrase or a wrong line", async () => {
    const tried = (text: string, with_ = passphrase) => proved({ text, passphrase: with_, made: null });
    expect(await tried("")).toEqual({ why: "unreadable" });
    expect(await tried("1. ABCDE / 00")).toEqual({ why: "wrong-line", line: 1 });
    expect(await tried("a.b.c.d.e")).toEqual({ why: "not-a-key-file" });
    expect(await tried(mine.file, "another passphrase")).toEqual({ why: "wrong-passphrase-or-damaged" });
  });
});

describe("What is asked for", () => {
  const wrong = (change: object) => {
    const read = AskedForKeys.safeParse({ ...asked, again: passphrase, ...change });
    return read.success ? [] : [...new Set(read.error.issues.map(({ path }) => path[0]))].sort();
  };

  test("is taken where it is whole", () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ firm: " acme " })).toEqual([]);
    expect(wrong({ again: "  Four  grey boats at noon" })).toEqual([]);
  });

  test("is told field by field, all at once", () => {
    expect(wrong({ firm: "Acme Law", name: "", passphrase: "short" })).toEqual(["again", "firm", "name", "passphrase"]);
    expect(wrong({ name: "A\u202eB" })).toEqual(["name"]);
    expect(wrong({ again: "" })).toEqual(["again"]);
  });
});
