import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fallback, isLocale, locales } from "#lib/i18n/locales.ts";
import { firstPageFiles } from "./first-page.ts";

/** How a visit comes to its files: with the page, for the questions, for the result, after it, and for a button alone. */
export const stages = ["first page", "questions", "result", "after the result", "buttons"] as const;
type Stage = (typeof stages)[number];
export type Fetched = { stage: Stage; file: string; bytes: number };

/** The scripts that a script can fetch, as the bundler writes them into it. */
const fetchedLater = (script: string): string[] =>
  [...script.matchAll(/Promise\.all\(\[([^\]]*)\]\.map/g)].flatMap(([, list]) =>
    [...list!.matchAll(/"(static\/[^"]+)"/g)].map(([, file]) => file!),
  );

const folder = "lib/i18n/messages";
const filesOfWords = ["basis", "result", "route", "ask", "provisions", "embed"];

/** A sentence of each bundle of words in each other language, by which its script is known. */
const foreignSentences = (locale: string): string[] =>
  locales
    .filter((other) => other !== locale)
    .flatMap((other) =>
      filesOfWords.map((file) => {
        const words = readFileSync(`${folder}/${other}/${file}.json`, "utf8");
        return /": "([^"{<\\]{25,})"/.exec(words)?.[1] ?? "no such sentence";
      }),
    );

/**
 * The files that a visit to a page fetches, each once and in the stage in which it first comes: what the page names,
 * then what the scripts of each stage fetch in the next.
 */
export const journey = (build: string, page: string): Fetched[] => {
  const seen = new Set<string>();
  const read = (file: string) => readFileSync(join(build, file));
  // The words of other languages are nobody's way to the result.
  const foreign = foreignSentences(page.split("/").find(isLocale) ?? fallback);
  const isForeign = (file: string) => {
    const text = read(file).toString();
    return foreign.some((sentence) => text.includes(sentence));
  };
  let files = firstPageFiles(build, page);
  return stages.flatMap((stage) => {
    const now = [...new Set(files)].filter((file) => !seen.has(file) && !isForeign(file));
    for (const file of now) seen.add(file);
    files = now.filter((file) => file.endsWith(".js")).flatMap((file) => fetchedLater(read(file).toString()));
    return now.map((file) => ({ stage, file, bytes: gzipSync(read(file), { level: 9 }).length }));
  });
};

/** The bytes of a visit up to the end of each stage. */
export const bytesUpTo = (fetched: readonly Fetched[]): Record<Stage, number> => {
  let sum = 0;
  const upTo = stages.map((stage) => {
    for (const file of fetched) if (file.stage === stage) sum += file.bytes;
    return [stage, sum];
  });
  return Object.fromEntries(upTo) as Record<Stage, number>;
};
