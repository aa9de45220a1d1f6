import { createHash } from "node:crypto";
import { compactVerify, decodeProtectedHeader, importJWK } from "jose";
import { signingKeys } from "../../../firms/receiving.ts";
import { ProofClaims, ProofHeader, proofHeader } from "../../../intake/inbox/proof.ts";
import type { SigningKey } from "../../../intake/sealed/keys.ts";
import type { Asked } from "../desk/answered.ts";
import type { Desk } from "../desk/desk.ts";
import { isFresh } from "./nonce.ts";

/** Who proved that they ask: the thumbprint of their key, and the id of the proof. */
export type Proven = { kid: string; jti: string };

/** Nobody's key, against which proofs of unknown firms and keys are checked, so that they take as long. */
const nobody = {
  kty: "EC",
  crv: "P-256",
  x: "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
  y: "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM",
} as const;

const headerOf = (proof: string): unknown => {
  try {
    return decodeProtectedHeader(proof);
  } catch {
    return null;
  }
};

const claimsIn = async (
  proof: string,
  key: SigningKey | undefined,
): Promise<ProofClaims | null> => {
  const { kty, crv, x, y } = key ?? nobody;
  try {
    const { payload } = await compactVerify(proof, await importJWK({ kty, crv, x, y }, "ES256"), {
      algorithms: ["ES256"],
    });
    const read = ProofClaims.safeParse(JSON.parse(new TextDecoder().decode(payload)));
    return key && read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** Who proves to ask this of this firm, with this body, now; null where nobody does. */
export const proven = async (
  desk: Desk,
  firm: string,
  asked: Asked,
  body: Uint8Array,
): Promise<Proven | null> => {
  const proof = asked.header(proofHeader) ?? "";
  if (proof.length > 2000) return null;
  const header = ProofHeader.safeParse(headerOf(proof));
  const day = new Date(desk.clock()).toISOString().slice(0, 10);
  const office = desk.offices.get(firm);
  const keys = office ? signingKeys(office.intake, day) : [];
  const key = header.success ? keys.find(({ kid }) => kid === header.data.kid) : undefined;
  const claims = await claimsIn(proof, key);
  if (!claims || !key) return null;
  const isOfThis =
    claims.htm === asked.method &&
    claims.htu === asked.target &&
    claims.fid === firm &&
    claims.bh === createHash("sha256").update(body).digest("base64url") &&
    isFresh(desk.secret, claims.nonce, desk.clock());
  return isOfThis ? { kid: key.kid, jti: claims.jti } : null;
};
