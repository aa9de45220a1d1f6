import { calculateJwkThumbprint } from "jose";
import type { SealingKey, SigningKey } from "../sealed/keys.ts";
import type { Keys, PrivateKey } from "./content.ts";

/** Keys that this page can use and nobody can export. */
export type Held = {
  firm: string;
  name: string;
  /** Opens intakes, and the thumbprint of the key that they were sealed to. */
  opens: CryptoKey;
  opensKid: string;
  /** Signs requests, and the thumbprint by which the server knows it. */
  proves: CryptoKey;
  provesKid: string;
};

/** The public half of a key, with its thumbprint (RFC 7638). */
const publicHalf = async ({ kty, crv, x, y }: PrivateKey) => ({
  kty,
  crv,
  x,
  y,
  kid: await calculateJwkThumbprint({ kty, crv, x, y }),
});

/** What whoever runs the server is given: the public halves, as a firm's file holds them. */
export const publicKeys = async ({ enc, sig, name }: Keys): Promise<[SealingKey, SigningKey]> => [
  { ...(await publicHalf(enc)), use: "enc", alg: "ECDH-ES", to: "inbox" },
  { ...(await publicHalf(sig)), use: "sig", alg: "ES256", name },
];

const imported = (key: PrivateKey, name: "ECDH" | "ECDSA", use: "deriveBits" | "sign") =>
  crypto.subtle.importKey("jwk", key, { name, namedCurve: "P-256" }, false, [use]);

/** Imports keys so that this page can use them and nobody can export them; null where they are not valid. */
export const heldKeys = async (keys: Keys): Promise<Held | null> => {
  try {
    const [opens, proves, [enc, sig]] = await Promise.all([
      imported(keys.enc, "ECDH", "deriveBits"),
      imported(keys.sig, "ECDSA", "sign"),
      publicKeys(keys),
    ]);
    const { firm, name } = keys;
    return { firm, name, opens, opensKid: enc.kid, proves, provesKid: sig.kid };
  } catch {
    return null;
  }
};
