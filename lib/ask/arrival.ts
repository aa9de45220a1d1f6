import * as z from "zod";
import { Answers } from "#rules";
import { readFragment } from "../handoff/link.ts";
import type { Unpacked } from "../handoff/packed.ts";
import { askedKey as key } from "../screening/storage.ts";
import { tab } from "../screening/tab.ts";

const longest = 40_000;
/** The letters behind the # of the link that came, and what was answered to its questions. */
const Entry = z.strictObject({ version: z.literal(1), letters: z.string().min(1), answers: Answers });

type Kept = { letters: string; answers: Answers; dropped: boolean };
const nothing: Kept = { letters: "", answers: {}, dropped: false };

const parsed = (text: string): Kept | null => {
  if (text.length > longest) return null;
  try {
    const entry = Entry.safeParse(JSON.parse(text));
    return entry.success ? { letters: entry.data.letters, answers: entry.data.answers, dropped: false } : null;
  } catch {
    return null;
  }
};

const kept = (): Kept => {
  try {
    const text = tab().getItem(key);
    if (text === null) return nothing;
    const entry = parsed(text);
    if (entry) return entry;
    tab().removeItem(key);
    return { ...nothing, dropped: true };
  } catch {
    return nothing;
  }
};

/** Keeps what was answered to the questions of a link until the tab closes. */
export const keepAsked = (letters: string, answers: Answers): void => {
  try {
    tab().setItem(key, JSON.stringify({ version: 1, letters, answers }));
  } catch {
    // The answers stay in memory alone.
  }
};

/** Wipes what was answered, and the link. */
export const forgetAsked = (): void => {
  try {
    tab().removeItem(key);
  } catch {
    // Nothing was kept.
  }
};

/** What a link holds, the answers kept for its questions, and whether what was kept could not be used. */
export type Asked = { read: Unpacked; letters: string; answers: Answers; dropped: boolean };

/** Whether an address leads to a place of the page itself, which is no link from somebody. */
export const isPlace = (hash: string): boolean => hash === "" || hash === "#main";

/** Reads the address first, then the link that this tab keeps; answers stay with the link that asked for them. */
export const receiveAsked = (hash: string): Asked => {
  const before = kept();
  const letters = isPlace(hash) ? before.letters : hash.slice(1);
  const read = readFragment(letters);
  const answers = letters === before.letters ? before.answers : {};
  if (!read.ok || read.packet.kind !== "ask") return { read, letters, answers: {}, dropped: before.dropped };
  const own = read.packet.open.filter((id) => answers[id] !== undefined);
  return { read, letters, answers: Object.fromEntries(own.map((id) => [id, answers[id]])), dropped: before.dropped };
};
