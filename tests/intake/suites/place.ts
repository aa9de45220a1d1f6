import type { Store } from "#lib/server/intake/store/store.ts";

/** Somewhere to keep intakes: how it is opened, and every byte of the files in which it keeps them. */
type Place = { open: () => Promise<Store>; bytes: () => Promise<Buffer> };

/** A new one for each test, gone when the test ends. */
export type OpenPlace = () => Promise<Place>;
