import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { inboxOf } from "#lib/intake/inbox/client.ts";
import type { Keys } from "#lib/intake/keyfile/content.ts";
import { heldKeys, publicKeys, type Held } from "#lib/intake/keyfile/held.ts";
import { makeKeys } from "#lib/intake/keyfile/make.ts";
import { openStage1, openStage2 } from "#lib/intake/sealed/open.ts";
import { sealStage } from "#lib/intake/sealed/seal.ts";
import { rowOf, stage1Of, stage2Of } from "./people.ts";
import { standIn } from "./standIn.ts";

const ids = [0, 1, 2, 3, 4].map((at) => `3f0b8f0e-7f6a-4f0c-9a58-0d6b5f3c2a1${at}`);
const keys = (await makeKeys({ firm: "acme", name: "Ana Lee", made: "2026-11-27" })) as Keys;
const held = (await heldKeys(keys)) as Held;
const [enc, sig] = await publicKeys(keys);
const sealed = await Promise.all(
  ids.map(async (id) => ({
    row: rowOf({ id }),
    stages: {
      1: (await sealStage(stage1Of("acme", id), [enc]))!,
      2: (await sealStage(stage2Of("acme", id), [enc]))!,
    },
  })),
);
const [first = ""] = ids;

let server: ReturnType<typeof standIn>;
beforeEach(() => {
  server = standIn("acme", [sig], sealed);
});
const inbox = () => inboxOf(held, server.send);

describe("A firm's inbox", () => {
  test("is listed whole, page by page, and asks for the number to use once a single time", async () => {
    const told = await inbox().list();
    expect(told.ok && told.value.map(({ id }) => id)).toEqual(ids);
    expect(server.asked).toHaveLength(4);
  });

  test("gets a new number where the old one has run out", async () => {
    const mine = inbox();
    await mine.list();
    server.renew();
    expect((await mine.names(first)).ok).toBe(true);
    expect(server.asked.slice(4).map(({ path }) => path)).toEqual(Array(2).fill(`/api/firm/acme/intakes/${first}`));
  });

  test("gives names at once, answers after “no conflict” alone, and both open with the firm's key", async () => {
    const mine = inbox();
    const place = { firm: "acme", id: first };
    const names = await mine.names(first);
    const opened = await openStage1(names.ok ? names.value.sealed[0]!.jwe : "", held.opens, place);
    expect(opened.ok && opened.content.contact.parties[0]!.name).toBe("Marie Jean");
    expect(await mine.answers(first)).toEqual({ ok: false, why: "answers-withheld" });
    expect(await mine.decide(first, "accepted")).toEqual({ ok: false, why: "not-released" });
    expect(await mine.decide(first, "no-conflict")).toMatchObject({ ok: true, value: { answers: "released" } });
    const answers = await mine.answers(first);
    const cases = await openStage2(answers.ok ? answers.value.sealed[0]!.jwe : "", held.opens, place);
    expect(cases).toEqual({ ok: true, content: stage2Of("acme", first) });
    expect(await openStage1(answers.ok ? answers.value.sealed[0]!.jwe : "", held.opens, place)).toEqual({
      ok: false,
      why: "moved",
    });
  });

  test("tells what is destroyed, what contradicts, and what is not there", async () => {
    const mine = inbox();
    expect(await mine.decide(first, "conflict")).toMatchObject({ ok: true, value: { answers: "destroyed" } });
    expect(await mine.answers(first)).toEqual({ ok: false, why: "answers-destroyed" });
    expect(await mine.decide(first, "no-conflict")).toEqual({ ok: false, why: "decision-contradicts" });
    expect(await mine.handled(first)).toMatchObject({ ok: true });
    expect(await mine.replay(first)).toMatchObject({ ok: true });
    expect(await mine.remove(first)).toEqual({ ok: true, value: { id: first } });
    expect(await mine.names(first)).toEqual({ ok: false, why: "not-found" });
    const audit = await mine.audit();
    expect(audit.ok && audit.value.entries.map(({ action }) => action)).toEqual([
      "deleted",
      "replayed",
      "handled",
      "decided",
    ]);
    expect(audit.ok && new Set(audit.value.entries.map(({ kid }) => kid))).toEqual(new Set([sig.kid]));
  });

  test("is closed to a key that the firm's file does not name, after two tries and no more", async () => {
    const other = (await makeKeys({ firm: "acme", name: "Eve", made: "2026-11-27" })) as Keys;
    const stranger = inboxOf((await heldKeys(other)) as Held, server.send);
    expect(await stranger.list()).toEqual({ ok: false, why: "proof-needed" });
    expect(server.asked).toHaveLength(2);
  });
});

describe("An answer", () => {
  const said = (body: string, status: number, headers: Record<string, string> = {}) =>
    inboxOf(held, async () => new Response(body, { status, headers }));

  test("that never comes is told", async () =>
    expect(await inboxOf(held, () => Promise.reject(new TypeError("off"))).list()).toEqual({
      ok: false,
      why: "unreachable",
    }));

  test("of another shape is not taken", async () => {
    for (const body of ["", "<html>", "null", '{"total":1,"intakes":[{}]}', '{"total":0,"intakes":[],"more":1}'])
      expect(await said(body, 200).list()).toEqual({ ok: false, why: "not-understood" });
    expect(await said('{"error":"something-new"}', 500).list()).toEqual({ ok: false, why: "not-understood" });
    expect(await said('{"error":"store-unavailable"}', 503).list()).toEqual({ ok: false, why: "store-unavailable" });
  });

  test("that goes on forever with no intakes in it ends", async () =>
    expect(await said('{"total":9,"intakes":[]}', 200).list()).toEqual({ ok: true, value: [] }));

  test("whatever it is, gets an end and never a throw", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.json()),
        fc.constantFrom(200, 401, 404, 409, 500),
        async (body, status) => {
          const told = await said(body, status, { "Proof-Nonce": "n" }).list();
          expect(typeof told.ok).toBe("boolean");
        },
      ),
      { numRuns: 100, seed: 5 },
    );
  });
});
