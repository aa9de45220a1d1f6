import { describe, expect, test } from "vitest";
import { openStage1, openStage2 } from "#lib/intake/sealed/open.ts";
import { largestBody } from "#lib/intake/sealed/form.ts";
import { usual } from "#lib/server/intake/desk/limits.ts";
import { ask, json, post, tokenFor } from "./asking.ts";
import { deskOverFile, send } from "./desk.ts";
import { newOffice, newSealingKey } from "./office.ts";
import { envelopeFor, stagesFor } from "./screening.ts";

const acme = await newOffice({ id: "acme" });
const other = await newOffice({ id: "other" });
const open = (more = {}) => deskOverFile({ offices: [acme, other], ...more });

const ready = async () => {
  const at = await open();
  const token = await tokenFor(at.desk, "acme");
  at.clock.now += 2000;
  return { ...at, token, envelope: await envelopeFor(token, "acme") };
};

describe("Somebody presses Send", () => {
  test("and their screening is kept, sealed, and opens for the firm alone", async () => {
    const { desk, store, envelope, token } = await ready();
    expect(await post(desk, envelope)).toMatchObject({ status: 201, body: { id: token.id } });
    const row = await store.db.selectFrom("intake").selectAll().executeTakeFirstOrThrow();
    const place = { firm: "acme", id: token.id };
    const [sealed] = JSON.parse(row.sealed1) as { jwe: string }[];
    const opened = await openStage1(sealed!.jwe, acme.inbox.privateKey, place);
    expect(opened).toEqual({ ok: true, content: stagesFor(place)[0] });
    expect(await openStage1(sealed!.jwe, other.inbox.privateKey, place)).toEqual({
      ok: false,
      why: "other-key-or-changed",
    });
    const [answers] = JSON.parse(row.sealed2!) as { jwe: string }[];
    expect(await openStage2(answers!.jwe, acme.inbox.privateKey, place)).toMatchObject({ ok: true });
    expect(row.received_at % 3_600_000).toBe(0);
  });

  test("twice, and it is one intake; with other bytes under the same id it is refused", async () => {
    const { desk, store, envelope, token } = await ready();
    await post(desk, envelope);
    expect((await post(desk, envelope)).status).toBe(200);
    expect(await post(desk, await envelopeFor(token, "acme"))).toMatchObject({
      status: 409,
      body: { error: "id-taken" },
    });
    expect(await store.db.selectFrom("intake").select("id").execute()).toHaveLength(1);
  });

  test("again a day later, not having heard the answer, and it is still one intake", async () => {
    const { desk, clock, store, envelope } = await ready();
    await post(desk, envelope);
    clock.now += 24 * 60 * 60 * 1000;
    expect((await post(desk, envelope)).status).toBe(200);
    expect(await store.db.selectFrom("intake").select("id").execute()).toHaveLength(1);
  });

  test("after the firm changed its keys, and is told to seal again", async () => {
    const { desk, token } = await ready();
    const stranger = await newSealingKey("inbox");
    expect(await post(desk, await envelopeFor(token, "acme", [stranger.open]))).toMatchObject({
      status: 409,
      body: { error: "keys-changed" },
    });
  });

  test("at once by a program, and it is too early", async () => {
    const { desk, clock } = await open();
    const token = await tokenFor(desk, "acme");
    const envelope = await envelopeFor(token, "acme");
    expect(await post(desk, envelope)).toMatchObject({ status: 403, body: { error: "too-early" } });
    clock.now += 7 * 60 * 60 * 1000;
    expect(await post(desk, envelope)).toMatchObject({ status: 403, body: { error: "token-refused" } });
  });
});

describe("What is refused", () => {
  test.each([
    ["another site's page", 403, { headers: { ...json, "Sec-Fetch-Site": "cross-site" } }],
    ["a form of another site", 415, { headers: { ...json, "Content-Type": "text/plain" } }],
    [
      "an old browser's page of another origin",
      403,
      { headers: { "Content-Type": "application/json", Origin: "https://evil.example", Host: "us.example" } },
    ],
    ["a frame without an origin", 403, { headers: { "Content-Type": "application/json", Origin: "null" } }],
    ["no JSON", 422, { body: "{" }],
    ["a key that stands twice", 422, { body: '{"v":1,"v":1}' }],
    ["bytes that are no text", 422, { body: new Uint8Array([0xff, 0xfe]) }],
    ["a body that says it is too large", 413, { headers: { ...json, "Content-Length": String(largestBody + 1) } }],
  ] as const)("%s: %d", async (_, status, given) => {
    const { desk, envelope } = await ready();
    expect((await post(desk, envelope, given)).status).toBe(status);
  });

  test("a body without end, before all of it has come", async () => {
    const { desk } = await open();
    let given = 0;
    const endless = async function* () {
      for (;;) {
        given += 1;
        yield new Uint8Array(16_384);
      }
    };
    expect((await post(desk, null, { body: endless() })).status).toBe(413);
    expect(given).toBeLessThanOrEqual(largestBody / 16_384 + 2);
  });

  test("a firm that takes in nothing", async () => {
    const { desk } = await open();
    expect((await ask(desk, "GET", "/api/intake/token/nobody")).status).toBe(404);
  });

  test("an envelope for one firm with another's token", async () => {
    const { desk, token } = await ready();
    const envelope = await envelopeFor({ ...token, keys: (await tokenFor(desk, "other")).keys }, "other");
    expect(await post(desk, envelope)).toMatchObject({ status: 403 });
  });

  type Stages = Awaited<ReturnType<typeof envelopeFor>>["stages"];
  test.each<[string, (here: Stages, elsewhere: Stages) => object]>([
    ["are swapped", ({ 1: one, 2: two }) => ({ 1: two, 2: one })],
    ["have the first of another", ({ 2: two }, elsewhere) => ({ 1: elsewhere[1], 2: two })],
    ["have the second of another", ({ 1: one }, elsewhere) => ({ 1: one, 2: elsewhere[2] })],
    ["are sealed to different keys", ({ 1: one, 2: two }) => ({ 1: one, 2: two.slice(1) })],
    ["are sealed twice to one key", ({ 1: one, 2: two }) => ({ 1: [one[0], one[0]], 2: [two[0], two[0]] })],
  ])("stages that %s, while the right ones are taken after that", async (_, change) => {
    const { desk, envelope, token } = await ready();
    const elsewhere = await envelopeFor({ ...token, id: crypto.randomUUID() }, "acme");
    const stages = change(envelope.stages, elsewhere.stages);
    expect((await post(desk, { ...envelope, stages })).status).not.toBe(201);
    expect((await post(desk, envelope)).status).toBe(201);
  });
});

describe("Many at once", () => {
  test("from one network wait, and are told for how long; another network does not", async () => {
    const { desk, clock } = await open({ limits: usual });
    const taken: number[] = [];
    for (let at = 0; at < usual.network.most; at += 1) taken.push((await send(desk, "acme", clock)).status);
    expect(taken.filter((status) => status !== 201)).toEqual([]);
    const token = await tokenFor(desk, "acme");
    clock.now += 2000;
    const envelope = await envelopeFor(token, "acme");
    const refused = await post(desk, envelope);
    expect(refused).toMatchObject({ status: 429, body: { error: "too-many" } });
    expect(Number(refused.headers?.["Retry-After"])).toBeGreaterThan(500);
    expect((await post(desk, envelope, { network: "198.51.100" })).status).toBe(201);
  });

  test("make the server ask for work, which is bound to one intake", async () => {
    const { desk, clock } = await open({ limits: { ...usual, network: { most: 1e6, within: 1 } } });
    for (let at = 0; at < 20; at += 1) await send(desk, "acme", clock);
    const token = await tokenFor(desk, "acme");
    expect(token.bits).toBe(14);
    clock.now += 2000;
    const envelope = await envelopeFor(token, "acme");
    expect(await post(desk, envelope)).toMatchObject({ status: 403, body: { error: "work-needed" } });
    const { isWorkDone } = await import("#lib/server/intake/receiving/work.ts");
    const numbers = Array.from({ length: 300_000 }, (_, at) => String(at));
    const work = numbers.find((number) => isWorkDone(token.id, number, token.bits));
    expect((await post(desk, { ...envelope, work })).status).toBe(201);
  });
});
