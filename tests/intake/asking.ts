import { createHash, randomUUID } from "node:crypto";
import { CompactSign } from "jose";
import { nonceHeader, proofHeader, proofType, type ProofClaims } from "#lib/intake/inbox/proof.ts";
import type { Token } from "#lib/intake/sealed/token.ts";
import type { Answered } from "#lib/server/intake/desk/answered.ts";
import type { Desk } from "#lib/server/intake/desk/desk.ts";
import { answered } from "#lib/server/intake/routes.ts";
import type { TestOffice } from "./office.ts";

type Given = {
  body?: string | Uint8Array | AsyncIterable<Uint8Array>;
  headers?: Record<string, string>;
  network?: string;
};

const partsOf = async function* (body: string | Uint8Array) {
  yield typeof body === "string" ? new TextEncoder().encode(body) : body;
};

/** Asks the API as a browser would, without a network between. */
export const ask = (
  desk: Desk,
  method: string,
  target: string,
  { body = "", headers = {}, network = "203.0.113" }: Given = {},
): Promise<Answered> => {
  const [path = "", query = ""] = target.split("?");
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return answered(desk, {
    method,
    path,
    query: new URLSearchParams(query),
    target,
    header: (name) => named[name.toLowerCase()],
    body: typeof body === "string" || body instanceof Uint8Array ? partsOf(body) : body,
    network,
  });
};

export const json = { "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin" };

/** Takes a token, as a frame does once somebody presses Send. */
export const tokenFor = async (desk: Desk, firm: string): Promise<Token> =>
  (await ask(desk, "GET", `/api/intake/token/${firm}`)).body as Token;

export const post = (desk: Desk, envelope: unknown, given: Given = {}): Promise<Answered> =>
  ask(desk, "POST", "/api/intake", { body: JSON.stringify(envelope), headers: json, ...given });

export const hashOf = (body: string) => createHash("sha256").update(body).digest("base64url");

type Signer = TestOffice["staff"];

/** A proof of whatever is claimed. */
export const prove = (claims: object, { open, privateKey }: Signer, header: object = {}): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "ES256", typ: proofType, kid: open.kid, ...header })
    .sign(privateKey);

/** What a member of a firm's staff asks, with the proof that it is them. */
export const staffOf =
  (desk: Desk, { office, staff }: Pick<TestOffice, "office" | "staff">, firm = office.id) =>
  async (method: string, place: string, body = "", changed: Partial<ProofClaims> = {}): Promise<Answered> => {
    const target = `/api/firm/${firm}/${place}`;
    const nonce = (await ask(desk, "GET", target)).headers?.[nonceHeader] ?? "";
    const claims = {
      htm: method,
      htu: target,
      fid: firm,
      jti: randomUUID(),
      nonce,
      bh: hashOf(body),
      ...changed,
    };
    const headers = { ...json, [proofHeader]: await prove(claims, staff) };
    return ask(desk, method, target, { body, headers });
  };
