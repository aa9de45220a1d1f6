import * as z from "zod";
import { Answers } from "#rules";
import { relevant } from "./walk.ts";
import { tab } from "./tab.ts";

const key = "parole-check";
/** Where the ticked papers are kept, which go when the answers go. */
export const papersKey = "parole-check-papers";
/** Where answers are kept that came in a link, which go when the answers go. */
export const arrivedKey = "parole-check-arrived";
/** Where the answers to somebody else's questions are kept, which go when the answers go. */
export const askedKey = "parole-check-asked";
/** Where the other people of a family are kept, who go when the answers go. */
export const peopleKey = "parole-check-people";
/** Where the optional country is kept, which goes when the answers go. */
export const nationalityKey = "parole-check-country";
const longest = 20_000;
const Entry = z.strictObject({ version: z.literal(1), answers: Answers });

/** What was kept: answers, nothing, or an entry that could not be used and was dropped. */
export type Kept = { answers: Answers; dropped: boolean };

const nothing: Kept = { answers: {}, dropped: false };

const parsed = (text: string): Answers | null => {
  if (text.length > longest) return null;
  try {
    const entry = Entry.safeParse(JSON.parse(text));
    return entry.success ? relevant(entry.data.answers) : null;
  } catch {
    return null;
  }
};

/** Reads the tab's answers. Storage can throw inside a frame: then nothing was kept. */
export const load = (): Kept => {
  try {
    const text = tab().getItem(key);
    if (text === null) return nothing;
    const answers = parsed(text);
    if (answers) return { answers, dropped: false };
    tab().removeItem(key);
    return { answers: {}, dropped: true };
  } catch {
    return nothing;
  }
};

/** Keeps answers until the tab closes; an empty set of answers leaves nothing behind. */
export const save = (answers: Answers): void => {
  try {
    if (Object.keys(answers).length === 0) {
      const all = [key, papersKey, arrivedKey, askedKey, peopleKey, nationalityKey];
      for (const entry of all) tab().removeItem(entry);
    } else tab().setItem(key, JSON.stringify({ version: 1, answers }));
  } catch {
    // The answers stay in memory alone.
  }
};

/** Wipes what was kept. */
export const clear = (): void => save({});
