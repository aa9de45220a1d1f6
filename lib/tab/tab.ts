import * as z from "zod/mini";
import { isKey, joined, place, split, type Shares } from "./shares.ts";

/** Why what a tab kept is gone: it was kept for another tab, or before this one was closed; or it could not be used. */
export type Loss = "closed" | "unusable";

// Browsers write the session storage to the disk, and the name of the window nowhere. The one holds what the tab
// keeps, sealed, and the other the key, so that a page that is loaded again has both and the disk has nothing that
// can be read. The next page of the tab may see the name: a key of constant length tells it nothing of the answers.
const longest = 1_000_000;
const older = "parole-check";
const Entries = z.record(z.string(), z.string());
type Entries = z.infer<typeof Entries>;

let keepsNothing = false;
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

/** The names under which earlier versions kept answers unsealed; they are no longer read. */
const olderKeys = (): string[] =>
  Array.from({ length: sessionStorage.length }, (_, at) => sessionStorage.key(at) ?? "").filter(
    (name) => name.startsWith(older),
  );

/** Wipes all that this tab keeps. */
export const wipe = (): void => {
  if (keepsNothing) return;
  last = null;
  try {
    window.name = "";
    for (const one of [place, ...olderKeys()]) sessionStorage.removeItem(one);
  } catch {
    // Storage can throw inside a frame.
  }
};

type Found = { entries: Entries; loss: Loss | null };

/** Looks at what the tab keeps and changes nothing: a page may look and be thrown away before anybody has seen it. */
const found = (): Found => {
  const sealed = sessionStorage.getItem(place);
  const key = window.name;
  const loss = olderKeys().length > 0 ? "unusable" : null;
  if (sealed === null) return { entries: {}, loss };
  if (last?.key === key && last.sealed === sealed) return { entries: last.entries, loss };
  const text = sealed.length > longest ? null : joined({ key, sealed });
  const read = Entries.safeParse(text === null ? null : parsed(text));
  if (!read.success) return { entries: {}, loss: isKey(key) ? "unusable" : "closed" };
  last = { key, sealed, entries: read.data };
  return { entries: read.data, loss };
};

/** Removes what cannot be read of what the tab keeps, and returns the rest. */
const tidied = (): Entries => {
  const { entries, loss } = found();
  if (loss === null) return entries;
  if (Object.keys(entries).length === 0) wipe();
  for (const one of olderKeys()) sessionStorage.removeItem(one);
  return entries;
};

const seal = (kept: Entries) => {
  if (Object.keys(kept).length === 0) return wipe();
  const { key, sealed } = split(JSON.stringify(kept));
  sessionStorage.setItem(place, sealed);
  window.name = key;
  last = { key, sealed, entries: kept };
};

const look = (): Found => {
  try {
    return keepsNothing ? { entries: {}, loss: null } : found();
  } catch {
    return { entries: {}, loss: null };
  }
};

/** The text that this tab keeps under a name; null where there is none, or the browser refuses. */
export const textIn = (name: string): string | null => look().entries[name] ?? null;

/**
 * Keeps a text until the tab closes; null leaves nothing behind. What could not be read goes, too. Where the browser
 * refuses, the text stays in memory alone.
 */
export const keepIn = (name: string, text: string | null): void => {
  if (keepsNothing) return;
  try {
    const { [name]: before, ...others } = tidied();
    if ((before ?? null) !== text) seal(text === null ? others : { ...others, [name]: text });
  } catch {
    // Storage can throw inside a frame, or be full.
  }
};

/** What is kept under a name, if it fits the schema; else why not: it is too long, or the schema refuses it. */
export const entryIn = <T>(
  name: string,
  schema: z.ZodMiniType<T>,
  most: number,
): { entry: T | null; dropped: Loss | null } => {
  const {
    entries: { [name]: text },
    loss,
  } = look();
  if (text === undefined) return { entry: null, dropped: loss };
  const read = text.length > most ? null : schema.safeParse(parsed(text));
  return read?.success ? { entry: read.data, dropped: null } : { entry: null, dropped: "unusable" };
};
