import { canSeal } from "../../casefile/sealing.ts";
import { Keys, type PrivateKey } from "./content.ts";

const pair = async (name: "ECDH" | "ECDSA", uses: KeyUsage[]): Promise<PrivateKey> => {
  const { privateKey } = await crypto.subtle.generateKey({ name, namedCurve: "P-256" }, true, uses);
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey("jwk", privateKey);
  return { kty, crv, x, y, d } as PrivateKey;
};

/**
 * Makes the two keys of a member of a firm's staff, in this browser; null where it has no Web Crypto. Where a colleague
 * shares the key that opens intakes, only the one that proves who asks is new.
 */
export const makeKeys = async (
  who: Pick<Keys, "firm" | "name" | "made">,
  shared?: PrivateKey,
): Promise<Keys | null> => {
  if (!canSeal()) return null;
  const [enc, sig] = await Promise.all([
    shared ?? pair("ECDH", ["deriveBits"]),
    pair("ECDSA", ["sign"]),
  ]);
  return Keys.parse({ v: 1, ...who, enc, sig });
};
