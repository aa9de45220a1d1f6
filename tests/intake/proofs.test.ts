import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { nonceHeader, proofHeader, type ProofClaims } from "#lib/intake/inbox/proof.ts";
import { ask, hashOf, json, prove, staffOf } from "./asking.ts";
import { deskOverFile, send } from "./desk.ts";
import { newOffice, newSigningKey } from "./office.ts";

const acme = await newOffice({ id: "acme" });
const other = await newOffice({ id: "other" });
const stranger = await newSigningKey("Nobody");
const former = await newSigningKey("Former", "2026-11-26");
acme.office.intake.keys.push(former.open);

const target = "/api/firm/acme/intakes";

const opened = async () => {
  const at = await deskOverFile({ offices: [acme, other] });
  const nonce = (await ask(at.desk, "GET", target)).headers?.[nonceHeader] ?? "";
  const claims: ProofClaims = { htm: "GET", htu: target, fid: "acme", jti: randomUUID(), nonce, bh: hashOf("") };
  const asks = async (proof: string) =>
    (await ask(at.desk, "GET", target, { headers: { [proofHeader]: proof } })).status;
  return { ...at, claims, asks };
};

const parts = (proof: string) => proof.split(".") as [string, string, string];
const encoded = (json: object) => Buffer.from(JSON.stringify(json)).toString("base64url");

describe("Somebody asks for a firm's list", () => {
  test("with a proof of the firm's own key, and gets it", async () => {
    const { asks, claims } = await opened();
    expect(await asks(await prove(claims, acme.staff))).toBe(200);
  });

  test("without any, and is given a number to prove with", async () => {
    const { desk } = await opened();
    const refused = await ask(desk, "GET", target);
    expect(refused).toMatchObject({ status: 401, body: { error: "proof-needed" } });
    expect(refused.headers?.[nonceHeader]).toMatch(/^\d+\.[\w-]{43}$/);
  });

  test.each<[string, Partial<ProofClaims>]>([
    ["another method", { htm: "POST" }],
    ["another address", { htu: "/api/firm/acme/audit" }],
    ["another page of the list", { htu: `${target}?skip=200` }],
    ["another firm", { fid: "other" }],
    ["another body", { bh: hashOf("x") }],
    ["a number it made up", { nonce: `${Date.now()}.${"A".repeat(43)}` }],
    ["no number", { nonce: "" }],
  ])("with a proof for %s, and is refused", async (_, changed) => {
    const { asks, claims } = await opened();
    expect(await asks(await prove({ ...claims, ...changed }, acme.staff))).toBe(401);
  });

  test.each<[string, (claims: ProofClaims) => Promise<string>]>([
    ["signed by another firm's key under its own name", (claims) => prove(claims, other.staff)],
    [
      "signed by another key under the name of the firm's",
      (claims) => prove(claims, stranger, { kid: acme.staff.open.kid }),
    ],
    ["signed by a key whose last day has passed", (claims) => prove(claims, former)],
    ["of another kind of token", (claims) => prove(claims, acme.staff, { typ: "dpop+jwt" })],
    ["that names a key in its head", (claims) => prove(claims, acme.staff, { jwk: stranger.open })],
    [
      "that says it needs no signature",
      async (claims) =>
        `${encoded({ alg: "none", typ: "parole-proof+jwt", kid: acme.staff.open.kid })}.${encoded(claims)}.`,
    ],
    [
      "signed with the public key as a shared secret",
      async (claims) => {
        const { createHmac } = await import("node:crypto");
        const head = encoded({ alg: "HS256", typ: "parole-proof+jwt", kid: acme.staff.open.kid });
        const text = `${head}.${encoded(claims)}`;
        return `${text}.${createHmac("sha256", acme.staff.open.x).update(text).digest("base64url")}`;
      },
    ],
    [
      "whose claims were changed after signing",
      async (claims) => {
        const [head, , signature] = parts(await prove({ ...claims, htu: "/" }, acme.staff));
        return `${head}.${encoded(claims)}.${signature}`;
      },
    ],
    ["with a claim too many", (claims) => prove({ ...claims, admin: true }, acme.staff)],
    ["of ten thousand letters", async () => "a".repeat(10_000)],
  ])("with a proof %s, and is refused", async (_, make) => {
    const { asks, claims } = await opened();
    expect(await asks(await make(claims))).toBe(401);
  });

  test("six minutes after the number was given, and is refused; the clock of their computer does not matter", async () => {
    const { asks, claims, clock } = await opened();
    clock.now += 6 * 60 * 1000;
    expect(await asks(await prove(claims, acme.staff))).toBe(401);
  });

  test("of a firm that does not exist, and it looks as if the proof were wrong", async () => {
    const { desk } = await opened();
    expect((await staffOf(desk, acme, "nobody")("GET", "intakes")).status).toBe(401);
  });
});

describe("Somebody changes an intake", () => {
  test("with a proof that was used before, and nothing happens the second time", async () => {
    const { desk, clock, store } = await opened();
    const { id } = await send(desk, "acme", clock);
    const asks = staffOf(desk, acme);
    const jti = randomUUID();
    expect((await asks("POST", `intakes/${id}/handled`, "", { jti })).status).toBe(200);
    expect((await asks("DELETE", `intakes/${id}`, "", { jti })).status).toBe(401);
    expect(await store.db.selectFrom("intake").select("id").execute()).toHaveLength(1);
  });

  test.each([
    ["GET", ""],
    ["GET", "/answers"],
    ["POST", "/decision"],
    ["POST", "/handled"],
    ["POST", "/replay"],
    ["DELETE", ""],
  ] as const)("of another firm, and it is not there: %s %s", async (method, place) => {
    const { desk, clock } = await opened();
    const { id } = await send(desk, "acme", clock);
    const body = method === "POST" ? '{"decision":"conflict"}' : "";
    expect((await staffOf(desk, other)(method, `intakes/${id}${place}`, body)).status).toBe(404);
  });

  test("of another firm, and it is in no list", async () => {
    const { desk, clock } = await opened();
    await send(desk, "acme", clock);
    expect(await staffOf(desk, other)("GET", "intakes")).toMatchObject({ body: { total: 0 } });
  });

  test.each([["{}"], ['{"decision":"yes"}'], ["no-conflict"], [""], ['{"decision":"conflict","and":1}']])(
    "with the body %j, and is refused",
    async (body) => {
      const { desk, clock } = await opened();
      const { id } = await send(desk, "acme", clock);
      expect((await staffOf(desk, acme)("POST", `intakes/${id}/decision`, body)).status).toBe(422);
    },
  );

  test("with a body too large for any", async () => {
    const { desk } = await opened();
    const body = "x".repeat(5000);
    expect((await ask(desk, "POST", target, { body, headers: json })).status).toBe(413);
  });
});
