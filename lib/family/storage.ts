import * as z from "zod";
import { Answers, countries } from "#rules";
import { peopleKey as key } from "../screening/storage.ts";
import { tab } from "../screening/tab.ts";
import { Ticks } from "../screening/ticks.ts";
import { relevant } from "../screening/walk.ts";
import { alone, most, type Family } from "./family.ts";

const longest = 200_000;
const number = z.int().min(1).max(most);
const country = z.enum(countries).nullable();
const Other = z.strictObject({ number, answers: Answers, shared: Answers, ticks: Ticks, country });
const Entry = z
  .strictObject({
    version: z.literal(1),
    here: number,
    /** What the case answers for the person on the screen, whose answers are kept by themselves. */
    shared: Answers,
    others: z.array(Other).max(most - 1),
  })
  .refine(({ here, others }) => new Set([here, ...others.map((one) => one.number)]).size === others.length + 1);

/** What was kept of a family: its people, nobody else, or an entry that could not be used and was dropped. */
export type KeptFamily = { family: Family; shared: Answers; dropped: boolean };

const nobody: KeptFamily = { family: alone, shared: {}, dropped: false };

const parsed = (text: string): KeptFamily | null => {
  if (text.length > longest) return null;
  try {
    const entry = Entry.safeParse(JSON.parse(text));
    if (!entry.success) return null;
    const { here, shared } = entry.data;
    const others = entry.data.others.map((one) => ({ ...one, answers: relevant(one.answers) }));
    return { family: { here, others } as Family, shared, dropped: false };
  } catch {
    return null;
  }
};

/** Reads the other people of this tab. Storage can throw inside a frame: then nobody was kept. */
export const loadFamily = (): KeptFamily => {
  try {
    const text = tab().getItem(key);
    if (text === null) return nobody;
    const kept = parsed(text);
    if (kept) return kept;
    tab().removeItem(key);
    return { ...nobody, dropped: true };
  } catch {
    return nobody;
  }
};

/** Keeps the other people until the tab closes; a person alone who shares nothing leaves nothing behind. */
export const saveFamily = ({ here, others }: Family, shared: Answers): void => {
  try {
    const isAlone = others.length === 0 && Object.keys(shared).length === 0;
    if (isAlone) tab().removeItem(key);
    else tab().setItem(key, JSON.stringify({ version: 1, here, shared, others }));
  } catch {
    // The people stay in memory alone.
  }
};
