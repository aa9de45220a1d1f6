import * as z from "zod/mini";
import { Answers, version as edition } from "#rules";
import { lettersIn } from "../handoff/letters.ts";
import { readLink } from "../handoff/link.ts";
import type { Unpacked } from "../handoff/packed.ts";
import { entryIn, keepIn, type Loss } from "../tab/tab.ts";

const name = "asked";
const longest = 40_000;
/** The letters behind the # of the link that came, and what was answered to its questions. */
const Entry = z.strictObject({
  version: z.literal(edition.version),
  letters: z.string().check(z.minLength(1)),
  answers: Answers,
});

/** Keeps what was answered to the questions of a link until the tab closes. */
export const keepAsked = (letters: string, answers: Answers): void =>
  keepIn(name, JSON.stringify({ version: edition.version, letters, answers }));

/** Wipes what was answered, and the link. */
export const forgetAsked = (): void => keepIn(name, null);

/** What a link holds, the answers kept for its questions, and why what was kept is gone. */
export type Asked = { read: Unpacked; letters: string; answers: Answers; dropped: Loss | null };

/** Whether an address leads to a place of the page itself, which is no link from somebody. */
export const isPlace = (hash: string): boolean => hash === "" || lettersIn(hash) === "main";

/** Reads the address first, then the link that this tab keeps; answers stay with the link that asked for them. */
export const receiveAsked = (hash: string): Asked => {
  const { entry, dropped } = entryIn(name, Entry, longest);
  const letters = isPlace(hash) ? (entry?.letters ?? "") : lettersIn(hash);
  const read = readLink(letters);
  const answers = letters === entry?.letters ? entry.answers : {};
  if (!read.ok || read.packet.kind !== "ask") return { read, letters, answers: {}, dropped };
  const own = read.packet.open.filter((id) => answers[id] !== undefined);
  return {
    read,
    letters,
    answers: Object.fromEntries(own.map((id) => [id, answers[id]])),
    dropped,
  };
};
