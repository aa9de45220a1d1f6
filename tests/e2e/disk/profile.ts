import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decompress } from "lz4-wasm-nodejs";
import { blocksOf } from "./table.ts";

/**
 * The browsers' copies of what our server sent, and what they made of our scripts. They name every question and every
 * answer for every visitor alike, whoever answers what, so words alone mean nothing in them. Nothing is asked of the
 * server after an answer, so no answer can get there; the tests look for whole answers in them all the same.
 */
const copies = /(^|\/)(Cache|Code Cache|cache2)\//;
const lz4Name = Buffer.from("mozLz40\0");

/** Browsers remove files and folders while we read them. */
const orElse = <T>(nothing: T, read: () => T): T => {
  try {
    return read();
  } catch {
    return nothing;
  }
};

const filesIn = (folder: string): string[] =>
  orElse([], () => readdirSync(folder, { withFileTypes: true })).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });

const read = (path: string): Buffer => orElse(Buffer.alloc(0), () => readFileSync(path));

const unpacked = (file: Buffer): Buffer[] => {
  if (file.subarray(0, 8).equals(lz4Name)) return [Buffer.from(decompress(file.subarray(8)))];
  return blocksOf(file);
};

/** What stands in base64 inside a text, as Firefox writes the states of a history. */
const decoded = (text: string): string[] =>
  (text.match(/[A-Za-z0-9+/]{24,}={0,2}/g) ?? []).map((letters) => Buffer.from(letters, "base64").toString("latin1"));

/** A file as texts: its bytes as letters, with and without the zeros that widen a letter to two bytes. */
const textsOf = (file: Buffer): string[] => {
  const inner = unpacked(file).map((one) => one.toString("latin1"));
  const all = [file.toString("latin1"), ...inner, ...inner.flatMap(decoded)];
  return all.flatMap((text) => [text, text.replaceAll("\0", "")]);
};

export type Finds = Record<string, string[]>;

/** Which words stand in which files of a profile. */
const found = (profile: string, words: readonly string[], isLookedAt: (path: string) => boolean): Finds => {
  const finds: Finds = {};
  if (words.length === 0) return finds;
  const any = new RegExp(words.map((word) => word.replace(/[^\w -]/g, "\\$&")).join("|"), "g");
  for (const path of filesIn(profile)) {
    const name = path.slice(profile.length + 1);
    if (!isLookedAt(name)) continue;
    const here = new Set(textsOf(read(path)).flatMap((text) => text.match(any) ?? []));
    for (const word of here) (finds[word] ??= []).push(name);
  }
  return finds;
};

/** Which words stand in which files of a profile, but for the copies of what every visitor is sent. */
export const wordsIn = (profile: string, words: readonly string[]): Finds =>
  found(profile, words, (path) => !copies.test(path));

/** Which words stand in those copies. */
export const wordsInCopies = (profile: string, words: readonly string[]): Finds =>
  found(profile, words, (path) => copies.test(path));
