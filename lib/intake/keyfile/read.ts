import type { Keys } from "./content.ts";
import { openKeys, type Unopened } from "./open.ts";
import { recovered } from "./recovery.ts";

/** Why neither a key file nor a recovery copy was read. */
export type Unread = { why: Unopened | "unreadable" } | { why: "wrong-line"; line: number };

/** Reads and unlocks a key file, or its recovery copy as it was typed. Never throws. */
export const readKeys = async (text: string, passphrase: string): Promise<Keys | Unread> => {
  const read = recovered(text);
  if (!read.ok)
    return read.line === null ? { why: "unreadable" } : { why: "wrong-line", line: read.line };
  const opened = await openKeys(passphrase, read.file);
  return opened.ok ? opened.keys : { why: opened.why };
};
