import * as z from "zod";
import { joined, split, type Shares } from "./shares.ts";

/** Why what a tab kept is gone: it was kept for another tab, or before this one was closed; or it could not be used. */
export type Loss = "closed" | "unusable";

// Browsers write the session storage to the disk, and the name of the window nowhere. Each holds one share of
// what the tab keeps, so that a page that is loaded again has both and the disk has nothing that can be read.
const key = "k";
const longest = 1_000_000;
const older = "parole-check";
const Entries = z.record(z.string(), z.string());
type Entries = z.infer<typeof Entries>;

let keepsNothing = false;
let loss: Loss | null = null;
/** What was sealed or opened last: opening it again on every look would keep a slow phone busy. */
let last: (Shares & { entries: Entries }) | null = null;

/** From here on this page keeps nothing at all, as in the frame of another site. */
export const keepNothing = (): void => {
  keepsNothing = true;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Wipes all that this tab keeps. */
export const wipe = (): void => {
  if (keepsNothing) return;
  last = null;
  try {
    window.name = "";
    sessionStorage.removeItem(key);
  } catch {
    // Storage can throw inside a frame.
  }
};

/** What earlier versions kept as it was said is not read any more. */
const dropOlder = () => {
  const keys = Array.from(
    { length: sessionStorage.length },
    (_, at) => sessionStorage.key(at) ?? "",
  );
  for (const one of keys.filter((name) => name.startsWith(older))) {
    sessionStorage.removeItem(one);
    loss = "unusable";
  }
};

const entries = (): Entries => {
  dropOlder();
  const sealed = sessionStorage.getItem(key);
  if (sealed === null) return {};
  const pad = window.name;
  if (last?.pad === pad && last.sealed === sealed) return last.entries;
  const text = sealed.length > longest ? null : joined({ pad, sealed });
  const read = Entries.safeParse(text === null ? null : parsed(text));
  if (read.success) {
    last = { pad, sealed, entries: read.data };
    return read.data;
  }
  loss = pad.length === sealed.length ? "unusable" : "closed";
  wipe();
  return {};
};

const seal = (kept: Entries) => {
  if (Object.keys(kept).length === 0) return wipe();
  const { pad, sealed } = split(JSON.stringify(kept));
  sessionStorage.setItem(key, sealed);
  window.name = pad;
  last = { pad, sealed, entries: kept };
};

/** The text that this tab keeps under a name; null where there is none, or the browser refuses. */
export const textIn = (name: string): string | null => {
  try {
    return keepsNothing ? null : (entries()[name] ?? null);
  } catch {
    return null;
  }
};

/** Keeps a text until the tab closes; null leaves nothing behind. Where the browser refuses, it stays in memory alone. */
export const keepIn = (name: string, text: string | null): void => {
  if (keepsNothing) return;
  try {
    const { [name]: before, ...others } = entries();
    if ((before ?? null) !== text) seal(text === null ? others : { ...others, [name]: text });
  } catch {
    // Storage can throw inside a frame, or be full.
  }
};

const lossOnce = (): Loss | null => {
  const seen = loss;
  loss = null;
  return seen;
};

/** What stands under a name by its schema. An entry that is too long, or that the schema refuses, is dropped. */
export const entryIn = <T>(
  name: string,
  schema: z.ZodType<T>,
  most: number,
): { entry: T | null; dropped: Loss | null } => {
  const text = textIn(name);
  const lost = lossOnce();
  if (text === null) return { entry: null, dropped: lost };
  const read = text.length > most ? null : schema.safeParse(parsed(text));
  if (read?.success) return { entry: read.data, dropped: null };
  keepIn(name, null);
  return { entry: null, dropped: "unusable" };
};
