import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Messages by address: the name of their file, then their keys, as in "location.screeningFor.ask". */
export type FlatMessages = Record<string, string>;

/** The record of what each message was translated from; it holds no words itself. */
export const madeFromFile = "made-from.json";

const flat = (value: unknown, address: string): [string, string][] =>
  typeof value === "string"
    ? [[address, value]]
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${address}.${key}`))
      : [[address, ""]];

/** The files of words in a language's folder, by name without ending. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== madeFromFile)
    .map((name) => name.slice(0, -".json".length))
    .sort();

/** Every message of one file. Throws where it is not JSON. */
export const messagesInFile = (folder: string, file: string): FlatMessages =>
  Object.fromEntries(flat(JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8")), file));
