import { CompactEncrypt } from "jose";
import type { Content } from "./content.ts";
import { isStrong, tidy } from "./passphrase.ts";
import { canSeal, contentAlgorithm, form, keyAlgorithm, rounds, type } from "./sealing.ts";

export type Sealed =
  { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; why: "weak" | "cannot-here" };

/** Locks a case with a passphrase, as a JWE (RFC 7516) whose key comes from the passphrase by PBES2. */
export const sealCase = async (
  passphrase: string,
  content: Content,
  count = rounds,
): Promise<Sealed> => {
  if (!isStrong(passphrase)) return { ok: false, why: "weak" };
  if (!canSeal()) return { ok: false, why: "cannot-here" };
  const letters = new TextEncoder();
  const file = await new CompactEncrypt(letters.encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: keyAlgorithm, enc: contentAlgorithm, typ: type, form })
    .setKeyManagementParameters({ p2c: count })
    .encrypt(letters.encode(tidy(passphrase)));
  return { ok: true, bytes: letters.encode(file) };
};
