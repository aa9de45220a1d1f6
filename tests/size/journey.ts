import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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

/**
 * The files that a visit to a page fetches, each once and in the stage in which it first comes: what the page names,
 * then what the scripts of each stage fetch in the next.
 */
export const journey = (build: string, page: string): Fetched[] => {
  const seen = new Set<string>();
  const read = (file: string) => readFileSync(join(build, file));
  let files = firstPageFiles(build, page);
  return stages.flatMap((stage) => {
    const now = [...new Set(files)].filter((file) => !seen.has(file));
    for (const file of now) seen.add(file);
    files = now.filter((file) => file.endsWith(".js")).flatMap((file) => fetchedLater(read(file).toString()));
    return now.map((file) => ({ stage, file, bytes: gzipSync(read(file), { level: 9 }).length }));
  });
};
