import { createHash } from "node:crypto";
import { allMessages, madeFrom, type FlatMessages } from "./flat.ts";

/** A short mark of an English text, which changes with every letter of it. */
export const markOf = (english: string): string =>
  createHash("sha256").update(english).digest("hex").slice(0, 10);

/** The messages whose English is no longer the one that they were made from. */
export const staleAddresses = (english: FlatMessages, marks: FlatMessages): string[] =>
  Object.entries(english)
    .filter(([address, text]) => marks[address] !== markOf(text))
    .map(([address]) => address);

/** The messages of a language that an English text has changed under. */
export const staleIn = (locale: string): string[] =>
  staleAddresses(allMessages("en"), madeFrom(locale));

/** The marks once the messages at these addresses, or all, are confirmed for today's English. */
export const confirmed = (locale: string, addresses: readonly string[] | "all"): FlatMessages => {
  const marks = madeFrom(locale);
  return Object.fromEntries(
    Object.entries(allMessages("en")).flatMap(([address, text]) => {
      const mark =
        addresses === "all" || addresses.includes(address) ? markOf(text) : marks[address];
      return mark === undefined ? [] : [[address, mark]];
    }),
  );
};
