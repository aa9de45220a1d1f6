import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { inboxOf } from "#lib/intake/inbox/client.ts";
import { openAnswers, openNames } from "#lib/intake/inbox/opening.ts";
import { proofHeader } from "#lib/intake/inbox/proof.ts";
import type { Held } from "#lib/intake/keyfile/held.ts";
import { ask } from "../asking.ts";
import { deskOverFile, send } from "../desk.ts";
import { newOffice, newSealingKey, newSigningKey, type TestOffice } from "../office.ts";
import { canaries, stagesFor } from "../screening.ts";

const office = await newOffice({ id: "acme" });
const heldOf = ({ inbox, staff }: Pick<TestOffice, "inbox" | "staff">): Held => ({
  firm: "acme",
  name: "A. Example",
  opens: inbox.privateKey,
  opensKid: inbox.open.kid,
  proves: staff.privateKey,
  provesKid: staff.open.kid,
});
const held = heldOf(office);

/** A page's way to a server without a network between, and what was asked on it. */
const wayTo = (desk: Parameters<typeof ask>[0]) => {
  const asked: string[] = [];
  const way: typeof fetch = async (path, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    asked.push(`${init?.method} ${String(path)} ${headers[proofHeader.toLowerCase()]?.length ? "proved" : ""}`);
    const method = init?.method ?? "GET";
    const told = await ask(desk, method, String(path), {
      body: String(init?.body ?? ""),
      headers: { ...headers, "Sec-Fetch-Site": "same-origin" },
    });
    return Response.json(told.body, { status: told.status, headers: told.headers });
  };
  return { way, asked };
};

let server: Awaited<ReturnType<typeof deskOverFile>>;
let page: ReturnType<typeof wayTo>;
beforeEach(async () => {
  server = await deskOverFile({ offices: [office] });
  page = wayTo(server.desk);
});
const received = async () => (await send(server.desk, "acme", server.clock)).id;
const inbox = () => inboxOf(held, page.way);

describe("A firm's inbox", () => {
  test("is listed, and asks for the number to use once a single time", async () => {
    const ids = [await received(), await received()];
    const mine = inbox();
    const told = await mine.list();
    expect(told.ok && told.value.map(({ id }) => id).sort()).toEqual(ids.sort());
    await mine.list();
    expect(page.asked).toEqual(Array(3).fill("GET /api/firm/acme/intakes?skip=0 proved"));
  });

  test("gets a new number where the old one has run out", async () => {
    const mine = inbox();
    await mine.list();
    server.clock.now += 60 * 60 * 1000;
    expect((await mine.list()).ok).toBe(true);
    expect(page.asked).toHaveLength(4);
  });

  test("gives names at once, answers after “no conflict” alone, and both open with the firm's key", async () => {
    const id = await received();
    const mine = inbox();
    const [names, answers] = stagesFor({ firm: "acme", id });
    expect(await openNames(mine, held, id)).toEqual({ ok: true, content: names });
    expect(await openAnswers(mine, held, id)).toEqual({ ok: false, why: "answers-withheld" });
    expect(await mine.decide(id, "accepted")).toEqual({ ok: false, why: "not-released" });
    expect(await mine.decide(id, "no-conflict")).toMatchObject({ ok: true, value: { answers: "released" } });
    expect(await openAnswers(mine, held, id)).toEqual({ ok: true, content: answers });
    expect(await mine.decide(id, "no-conflict")).toMatchObject({ ok: true });
  });

  test("tells what is destroyed, what contradicts, and what is not there", async () => {
    const id = await received();
    const mine = inbox();
    expect(await mine.decide(id, "conflict")).toMatchObject({ ok: true, value: { answers: "destroyed" } });
    expect(await openAnswers(mine, held, id)).toEqual({ ok: false, why: "answers-destroyed" });
    expect(await mine.decide(id, "no-conflict")).toEqual({ ok: false, why: "decision-contradicts" });
    expect(await mine.handled(id)).toMatchObject({ ok: true });
    expect(await mine.replay(id)).toMatchObject({ ok: true });
    expect(await mine.remove(id)).toEqual({ ok: true, value: { id } });
    expect(await openNames(mine, held, id)).toEqual({ ok: false, why: "not-found" });
    const audit = await mine.audit();
    const actions = audit.ok ? audit.value.entries.map(({ action }) => action).sort() : [];
    expect(actions).toEqual(["decided", "deleted", "handled", "replayed"]);
    expect(audit.ok && new Set(audit.value.entries.map(({ kid }) => kid))).toEqual(new Set([held.provesKid]));
    expect(audit.ok && new Set(audit.value.entries.map(({ name }) => name))).toEqual(new Set([held.name]));
  });

  test("is closed to a key that the firm's file does not name, after two tries and no more", async () => {
    const stranger = heldOf({ inbox: office.inbox, staff: await newSigningKey("Eve") });
    expect(await inboxOf(stranger, page.way).list()).toEqual({ ok: false, why: "proof-needed" });
    expect(page.asked).toHaveLength(2);
  });
});

describe("What the server gives", () => {
  test("is not taken from another place, from before a key was added, or changed", async () => {
    const [id, other] = [await received(), await received()];
    const mine = inbox();
    const lying = { ...mine, names: async () => mine.names(other) };
    expect(await openNames(lying, held, id)).toEqual({ ok: false, why: "moved" });
    const late = heldOf({ ...office, inbox: await newSealingKey("inbox") });
    expect(await openNames(mine, late, id)).toEqual({ ok: false, why: "not-for-this-key" });
    await mine.decide(id, "no-conflict");
    const crossed = { ...mine, names: async () => mine.answers(id) };
    expect(await openNames(crossed, held, id)).toEqual({ ok: false, why: "moved" });
    const wrongKey = { ...held, opens: late.opens };
    expect(await openNames(mine, wrongKey, id)).toEqual({ ok: false, why: "other-key-or-changed" });
  });

  test("is in nobody's words but the firm's", async () => {
    const id = await received();
    const told = JSON.stringify([await inbox().list(), await inbox().names(id), await inbox().audit()]);
    expect(told).toContainNone(Object.values(canaries));
  });

  const said = (body: string, status: number, headers: Record<string, string> = {}) =>
    inboxOf(held, async () => new Response(body, { status, headers }));

  test("and never comes, is told", async () =>
    expect(await inboxOf(held, () => Promise.reject(new TypeError("off"))).list()).toEqual({
      ok: false,
      why: "unreachable",
    }));

  test.each(["", "<html>", "null", '{"total":1,"intakes":[{}]}', '{"total":0,"intakes":[],"more":1}'])(
    "in another shape, is not taken: %j",
    async (body) => expect(await said(body, 200).list()).toEqual({ ok: false, why: "not-understood" }),
  );

  test("of a failure, is told as one that the page knows, or as not understood", async () => {
    expect(await said('{"error":"something-new"}', 500).list()).toEqual({ ok: false, why: "not-understood" });
    expect(await said('{"error":"store-unavailable"}', 503).list()).toEqual({ ok: false, why: "store-unavailable" });
  });

  test("with ever more to tell and nothing in it, ends", async () =>
    expect(await said('{"total":9,"intakes":[]}', 200).list()).toEqual({ ok: true, value: [] }));

  test("whatever it is, gets an end and never a throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), fc.constantFrom(200, 401, 404, 409), async (body, status) => {
        const told = await said(body, status, { "Proof-Nonce": "n" }).list();
        expect(typeof told.ok).toBe("boolean");
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});
