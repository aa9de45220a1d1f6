import { compactDecrypt, CompactEncrypt } from "jose";
import { isStrong, tidy } from "./passphrase.ts";
import { canSeal, contentAlgorithm, keyAlgorithm, mostRounds } from "./sealing.ts";

const letters = new TextEncoder();

type Locked = { ok: true; file: string } | { ok: false; why: "weak" | "cannot-here" };

/** Locks content with a passphrase, as a compact JWE (RFC 7516) whose key comes from the passphrase by PBES2. */
export const lockWith = async (
  passphrase: string,
  content: unknown,
  head: { typ: string; form?: number },
  count: number,
): Promise<Locked> => {
  if (!isStrong(passphrase)) return { ok: false, why: "weak" };
  if (!canSeal()) return { ok: false, why: "cannot-here" };
  const file = await new CompactEncrypt(letters.encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: keyAlgorithm, enc: contentAlgorithm, ...head })
    .setKeyManagementParameters({ p2c: count })
    .encrypt(letters.encode(tidy(passphrase)));
  return { ok: true, file };
};

/** What a locked file holds, as JSON. Throws where the passphrase does not fit, the file is damaged or holds no JSON. */
export const unlockWith = async (passphrase: string, file: string): Promise<unknown> => {
  const { plaintext } = await compactDecrypt(file, letters.encode(tidy(passphrase)), {
    keyManagementAlgorithms: [keyAlgorithm],
    contentEncryptionAlgorithms: [contentAlgorithm],
    maxPBES2Count: mostRounds,
  });
  return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plaintext));
};
