import type * as z from "zod";

let keepsNothing = false;

/** From here on this page keeps nothing at all, as in the frame of another site. */
export const keepNothing = (): void => {
  keepsNothing = true;
};

/** The text that this tab keeps under a key; null where there is none, or the browser refuses. */
export const textIn = (key: string): string | null => {
  try {
    return keepsNothing ? null : sessionStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a text until the tab closes; null leaves nothing behind. Where the browser refuses, it stays in memory alone. */
export const keepIn = (key: string, text: string | null): void => {
  if (keepsNothing) return;
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Storage can throw inside a frame, or be full.
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What a key holds by its schema. An entry that is too long, or that the schema refuses, is dropped. */
export const entryIn = <T>(
  key: string, schema: z.ZodType<T>, longest: number,
): { entry: T | null; dropped: boolean } => {
  const text = textIn(key);
  if (text === null) return { entry: null, dropped: false };
  const read = text.length > longest ? null : schema.safeParse(parsed(text));
  if (read?.success) return { entry: read.data, dropped: false };
  keepIn(key, null);
  return { entry: null, dropped: true };
};
