import * as z from "zod/mini";
import { FirmId } from "../sealed/header.ts";
import { Bytes32 } from "../sealed/keys.ts";
import { StaffName } from "./content.ts";
import type { Held } from "./held.ts";

const database = "parole-office";
const place = "keys";

const isKey = (value: unknown): value is CryptoKey =>
  typeof CryptoKey !== "undefined" && value instanceof CryptoKey && !value.extractable;
const Key = z.custom<CryptoKey>(isKey);

const Remembered = z.strictObject({
  firm: FirmId,
  name: StaffName,
  opens: Key,
  opensKid: Bytes32,
  proves: Key,
  provesKid: Bytes32,
});

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error("no answer"));
  });

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(place);
  return settled(request);
};

/** Does something with the one place in which keys are remembered; null where the browser keeps nothing. */
const inPlace = async <T>(act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> => {
  try {
    const base = await opened();
    try {
      return await settled(act(base.transaction(place, "readwrite").objectStore(place)));
    } finally {
      base.close();
    }
  } catch {
    return null;
  }
};

/** Has this browser remember keys that nobody can export. Says whether it does. */
export const rememberKeys = async (held: Held): Promise<boolean> =>
  (await inPlace((store) => store.put(held, place))) !== null;

/** The keys that this browser remembers; null where it remembers none. */
export const rememberedKeys = async (): Promise<Held | null> =>
  Remembered.safeParse(await inPlace((store) => store.get(place))).data ?? null;

/** Forgets remembered keys. */
export const forgetKeys = async (): Promise<void> => {
  await inPlace((store) => store.clear());
};
