import { decodeProtectedHeader } from "jose";
import { unlockWith } from "../../casefile/lock.ts";
import { canSeal, fewestRounds, mostRounds } from "../../casefile/sealing.ts";
import { Keys } from "./content.ts";
import { Head, largest } from "./lock.ts";

/** Why a key file was not opened. */
export type Unopened =
  | "not-a-key-file"
  | "newer"
  | "lock-too-weak"
  | "lock-too-slow"
  | "wrong-passphrase-or-damaged"
  | "cannot-here";
export type Opened = { ok: true; keys: Keys } | { ok: false; why: Unopened };

/** What the head of a file says before it is unlocked; null where it is one of ours. */
const faultInHead = (file: string, fewest: number): Unopened | null => {
  if (file.length > largest || !/^[\w-]+(\.[\w-]+){4}$/.test(file)) return "not-a-key-file";
  try {
    const read = Head.safeParse(decodeProtectedHeader(file));
    if (!read.success) return "not-a-key-file";
    const { p2c } = read.data;
    return p2c < fewest ? "lock-too-weak" : p2c > mostRounds ? "lock-too-slow" : null;
  } catch {
    return "not-a-key-file";
  }
};

const keysIn = (content: unknown): Opened => {
  const read = Keys.safeParse(content);
  if (read.success) return { ok: true, keys: read.data };
  const { v } = (content ?? {}) as { v?: unknown };
  return { ok: false, why: typeof v === "number" && v > 1 ? "newer" : "not-a-key-file" };
};

/** Unlocks a key file. Never throws, and ends within a bounded time. */
export const openKeys = async (
  passphrase: string,
  text: string,
  fewest = fewestRounds,
): Promise<Opened> => {
  const file = text.trim();
  const why = faultInHead(file, fewest);
  if (why) return { ok: false, why };
  if (!canSeal()) return { ok: false, why: "cannot-here" };
  try {
    return keysIn(await unlockWith(passphrase, file));
  } catch {
    return { ok: false, why: "wrong-passphrase-or-damaged" };
  }
};
