import { lockWith } from "../../casefile/lock.ts";
import { rounds } from "../../casefile/sealing.ts";
import type { Keys } from "./content.ts";
import { type } from "./lock.ts";

export type Sealed = { ok: true; file: string } | { ok: false; why: "weak" | "cannot-here" };

/** Locks keys with a passphrase. */
export const sealKeys = (passphrase: string, keys: Keys, count = rounds): Promise<Sealed> =>
  lockWith(passphrase, keys, { typ: type }, count);
