import { calculateJwkThumbprint } from "jose";
import type { Envelope } from "../sealed/envelope.ts";
import type { SealingKey } from "../sealed/keys.ts";
import { sealStage } from "../sealed/seal.ts";
import type { Stage1, Stage2 } from "../sealed/stages.ts";
import { workFor } from "./work.ts";

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));

/** Seals both stages to each key; null where one of them is too long. */
export const lock = async (
  [first, second]: readonly [Stage1, Stage2],
  keys: readonly SealingKey[],
): Promise<Envelope["stages"] | null> => {
  const [one, two] = await Promise.all([sealStage(first, keys), sealStage(second, keys)]);
  return one && two && { 1: one, 2: two };
};

/** Whether every key is one of those whose thumbprints are given; where none is given, any may be. */
export const arePinned = async (
  keys: readonly SealingKey[],
  pinned: readonly string[],
): Promise<boolean> => {
  if (pinned.length === 0) return true;
  const found = await Promise.all(keys.map((key) => calculateJwkThumbprint(key)));
  return found.every((thumbprint) => pinned.includes(thumbprint));
};

/** The answer to the server's request for work. */
export const work = (id: string, bits: number): Promise<string | undefined> =>
  workFor(id, bits, sha256);
