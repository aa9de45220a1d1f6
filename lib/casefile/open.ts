import { base64url } from "jose";
import { Content } from "./content.ts";
import { unlockWith } from "./lock.ts";
import { canSeal, fewestRounds, form, Header, largest, mostRounds, type } from "./sealing.ts";

export type Unopened =
  | "not-a-case-file"
  | "too-big"
  | "older"
  | "newer"
  | "lock-too-weak"
  | "lock-too-slow"
  | "wrong-passphrase-or-damaged"
  | "cannot-here";
export type Opened = { ok: true; content: Content } | { ok: false; why: Unopened };

const jsonIn = (bytes: Uint8Array): unknown =>
  JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));

/** Base64url text as bytes; refused unless it is the only way to write them. */
const bytesIn = (letters: string): Uint8Array | null => {
  try {
    const bytes = base64url.decode(letters);
    return base64url.encode(bytes) === letters ? bytes : null;
  } catch {
    return null;
  }
};

/** What is wrong with the work that a lock asks for; null where it is enough and a phone can still do it. */
const faultInRounds = (count: number, fewest: number): Unopened | null =>
  count < fewest ? "lock-too-weak" : count > mostRounds ? "lock-too-slow" : null;

/** What the head of a file says before it is unlocked. */
const headerFault = (file: string, fewest: number): Unopened | null => {
  const parts = file.split(".");
  const [head, ...rest] = parts.map(bytesIn);
  if (parts.length !== 5 || !head) return "not-a-case-file";
  try {
    const header = jsonIn(head) as { typ?: unknown; form?: unknown } | null;
    if (header?.typ !== type || typeof header.form !== "number") return "not-a-case-file";
    if (header.form !== form) return header.form < form ? "older" : "newer";
    const read = Header.safeParse(header);
    const fault = read.success ? faultInRounds(read.data.p2c, fewest) : "not-a-case-file";
    if (fault) return fault;
  } catch {
    return "not-a-case-file";
  }
  return rest.every((part) => part !== null) ? null : "wrong-passphrase-or-damaged";
};

/** Unlocks a case file. Never throws, and ends within a bounded time. */
export const openCase = async (
  passphrase: string,
  bytes: Uint8Array,
  fewest = fewestRounds,
): Promise<Opened> => {
  if (bytes.length > largest) return { ok: false, why: "too-big" };
  const file = new TextDecoder().decode(bytes).trim();
  const why = headerFault(file, fewest);
  if (why) return { ok: false, why };
  if (!canSeal()) return { ok: false, why: "cannot-here" };
  try {
    return { ok: true, content: Content.parse(await unlockWith(passphrase, file)) };
  } catch {
    return { ok: false, why: "wrong-passphrase-or-damaged" };
  }
};
