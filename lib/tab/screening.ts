import * as z from "zod/mini";
import { Answers, version as edition } from "#rules";
import { relevant } from "../questionnaire/walk.ts";
import { entryIn, keepIn, textIn, wipe, type Loss } from "./tab.ts";

const name = "answers";
const longest = 20_000;
/** Answers to the questions of another version of the rules could mean something else: they are not used. */
const Entry = z.strictObject({ version: z.literal(edition.version), answers: Answers });

/** What was kept: answers, nothing, or something that is gone and why. */
export type Kept = { answers: Answers; dropped: Loss | null };

/** Reads the tab's answers, and changes nothing in it. */
export const load = (): Kept => {
  const { entry, dropped } = entryIn(name, Entry, longest);
  return { answers: entry ? relevant(entry.answers) : {}, dropped };
};

/** Whether this tab keeps answers of its own. */
export const holdsAnswers = (): boolean => textIn(name) !== null;

/** Keeps answers until the tab closes; an empty set of answers leaves nothing of the tab's behind. */
export const save = (answers: Answers): void =>
  Object.keys(answers).length > 0
    ? keepIn(name, JSON.stringify({ version: edition.version, answers }))
    : wipe();

/** Removes answers that could not be read. */
export const removeLost = (): void => keepIn(name, null);

/** Wipes what was kept. */
export const clear = (): void => save({});
