import { CompactEncrypt } from "jose";
import { isStrong, tidy } from "../../casefile/passphrase.ts";
import { canSeal, contentAlgorithm, keyAlgorithm, rounds } from "../../casefile/sealing.ts";
import type { Keys } from "./content.ts";
import { type } from "./lock.ts";

export type Sealed = { ok: true; file: string } | { ok: false; why: "weak" | "cannot-here" };

/** Locks keys with a passphrase, as a compact JWE (RFC 7516) whose key comes from the passphrase by PBES2. */
export const sealKeys = async (passphrase: string, keys: Keys, count = rounds): Promise<Sealed> => {
  if (!isStrong(passphrase)) return { ok: false, why: "weak" };
  if (!canSeal()) return { ok: false, why: "cannot-here" };
  const letters = new TextEncoder();
  const file = await new CompactEncrypt(letters.encode(JSON.stringify(keys)))
    .setProtectedHeader({ alg: keyAlgorithm, enc: contentAlgorithm, typ: type })
    .setKeyManagementParameters({ p2c: count })
    .encrypt(letters.encode(tidy(passphrase)));
  return { ok: true, file };
};
