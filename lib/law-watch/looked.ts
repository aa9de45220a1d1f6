import type { DiffPart } from "./wordDiff.ts";
import type { RegisterDocument } from "./register.ts";

/** What rests on a text, by list: rules, fees, steps and so on. */
export type Resting = Readonly<Record<string, readonly string[]>>;

export type Found =
  /** As stored; the day is that of the text in force, where the site gives it. */
  | { state: "same"; asOf: string | null }
  | { state: "changed"; asOf: string | null; pieces: readonly DiffPart[] }
  /** The section is there, and nothing like the stored words in it. */
  | { state: "gone"; asOf: string | null }
  | { state: "moved"; to: string }
  /** Documents of the Federal Register to read. */
  | { state: "documents"; documents: readonly RegisterDocument[] }
  | { state: "failed"; why: string }
  | { state: "by-hand"; reviewBy: string };

/** One thing that was looked at, and what was found. */
export type Looked = { what: string; url: string; resting: Resting; found: Found };

/** A fact past the day by which it was to be looked at again. */
export type Overdue = { list: string; id: string; reviewBy: string };

export type Report = {
  day: string;
  /** The day from which documents of the Federal Register are new. */
  since: string;
  looked: readonly Looked[];
  overdue: readonly Overdue[];
};

const isNews = ({ found }: Looked): boolean =>
  found.state === "documents"
    ? found.documents.length > 0
    : ["changed", "gone", "moved"].includes(found.state);

/** 1 where something changed or is overdue; else 2 where we could not look everywhere; else 0. */
export const statusOf = ({ looked, overdue }: Report): 0 | 1 | 2 => {
  if (overdue.length > 0 || looked.some(isNews)) return 1;
  return looked.some(({ found }) => found.state === "failed") ? 2 : 0;
};
