import type { Content } from "./content.ts";
import { lockWith } from "./lock.ts";
import { form, rounds, type } from "./sealing.ts";

export type Sealed =
  { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; why: "weak" | "cannot-here" };

/** Locks a case with a passphrase. */
export const sealCase = async (
  passphrase: string,
  content: Content,
  count = rounds,
): Promise<Sealed> => {
  const locked = await lockWith(passphrase, content, { typ: type, form }, count);
  return locked.ok ? { ok: true, bytes: new TextEncoder().encode(locked.file) } : locked;
};
