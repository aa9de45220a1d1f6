import { wordDiff, type DiffPart } from "./wordDiff.ts";
import { wordsOf, type Word } from "./words.ts";

const bare = (text: string) => text.toLowerCase().replace(/[.,;:]$/, "");

/** Whether the text in force has the stored words, starting at a place. */
const standsAt = (stored: readonly string[], current: readonly Word[], from: number): boolean => {
  let at = from;
  for (const word of stored) {
    const isOther = ({ text, mayBeMissing }: Word) =>
      mayBeMissing ? bare(text) !== bare(word) : text !== word;
    while (current[at]?.mayBeMissing && isOther(current[at]!)) at += 1;
    const found = current[at];
    if (!found || isOther(found)) return false;
    at += 1;
  }
  return true;
};

const run = 3;
const runs = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, at) => words.slice(at, at + run).join(" "));

/** The stretch of the text in force that shares most with the stored words; null where too little does. */
const nearest = (stored: readonly string[], current: readonly string[]): string[] | null => {
  const shared = new Set(runs(stored));
  const hits = runs(current).flatMap((words, at) => (shared.has(words) ? [at] : []));
  const most = stored.length + 40;
  let best = { from: 0, count: 0 };
  let first = 0;
  hits.forEach((hit, last) => {
    while (hit - hits[first]! > most) first += 1;
    if (last - first + 1 > best.count) best = { from: hits[first]!, count: last - first + 1 };
  });
  if (best.count < Math.max(1, stored.length / 5)) return null;
  return current.slice(Math.max(0, best.from - 10), best.from + most);
};

export type Comparison =
  | { state: "same" }
  /** The paragraph is there with other words. */
  | { state: "changed"; pieces: DiffPart[] }
  /** Nothing like it is there. */
  | { state: "gone" };

/** A stored paragraph or excerpt beside the text in force that it was taken from. */
export const compare = (stored: string, inForce: string): Comparison => {
  const words = wordsOf(stored).map(({ text }) => text);
  const current = wordsOf(inForce);
  if (current.some((_, at) => standsAt(words, current, at))) return { state: "same" };
  const spelled = new Map(words.map((word) => [bare(word), word]));
  const likely = current.flatMap(({ text, mayBeMissing }) =>
    mayBeMissing ? (spelled.get(bare(text)) ?? []) : [text],
  );
  const stretch = nearest(words, likely);
  return stretch ? { state: "changed", pieces: wordDiff(words, stretch) } : { state: "gone" };
};
