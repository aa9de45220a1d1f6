import { existsSync, readFileSync } from "node:fs";
import { fileNames, onlyEnglish } from "../../i18n/bundles.ts";

/** Messages by address: the name of their file, then their keys, as in "location.screeningFor.ask". */
export type FlatMessages = Readonly<Record<string, string>>;

/** Where the words of a language stand. */
export const folderOf = (locale: string): string => `lib/i18n/messages/${locale}`;

/** The files that a translation has: every file of words but those that stay English. */
export const translatedFiles = fileNames.filter((name) => !onlyEnglish.includes(name));

const flat = (value: unknown, address: string): [string, string][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${address}.${key}`))
    : [[address, typeof value === "string" ? value : ""]];

const json = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};

/** Every message of one file of a language; none where there is no such file. Throws where it is not JSON. */
export const messagesIn = (locale: string, file: string): FlatMessages =>
  Object.fromEntries(flat(json(`${folderOf(locale)}/${file}.json`), file));

/** Every message that a translation has, in the order of the files. */
export const allMessages = (locale: string): FlatMessages =>
  Object.assign({}, ...translatedFiles.map((file) => messagesIn(locale, file))) as FlatMessages;

/** Where it is written which English each message of a language was made from. */
export const madeFromPath = (locale: string): string => `${folderOf(locale)}/made-from.json`;

/** A short mark of the English by the address of each message that was made from it. */
export const madeFrom = (locale: string): FlatMessages =>
  json(madeFromPath(locale)) as FlatMessages;
