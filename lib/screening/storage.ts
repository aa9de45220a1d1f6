import * as z from "zod";
import { Answers } from "#rules";
import { relevant } from "./walk.ts";
import { entryIn, keepIn } from "./tab.ts";

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

/** Reads the tab's answers. */
export const load = (): Kept => {
  const { entry, dropped } = entryIn(key, Entry, longest);
  return entry ? { answers: relevant(entry.answers), dropped } : { ...nothing, dropped };
};

/** Keeps answers until the tab closes; an empty set of answers leaves nothing of the tab's behind. */
export const save = (answers: Answers): void => {
  if (Object.keys(answers).length > 0) return keepIn(key, JSON.stringify({ version: 1, answers }));
  for (const entry of [key, papersKey, arrivedKey, askedKey, peopleKey, nationalityKey]) keepIn(entry, null);
};

/** Wipes what was kept. */
export const clear = (): void => save({});
