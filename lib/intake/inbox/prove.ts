import { base64url, CompactSign } from "jose";
import type { Held } from "../keyfile/held.ts";
import { uuid } from "../keyfile/uuid.ts";
import { proofType, type ProofClaims } from "./proof.ts";

const hashOf = async (body: string): Promise<string> =>
  base64url.encode(
    new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body))),
  );

type Asked = { method: string; path: string; body: string; nonce: string };

/** Proves that the holder of a key makes this one request, with this body, now. */
export const proofOf = async (
  { firm, proves, provesKid }: Pick<Held, "firm" | "proves" | "provesKid">,
  { method, path, body, nonce }: Asked,
): Promise<string> => {
  const claims: ProofClaims = {
    htm: method,
    htu: path,
    fid: firm,
    jti: uuid(),
    nonce,
    bh: await hashOf(body),
  };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "ES256", typ: proofType, kid: provesKid })
    .sign(proves);
};
