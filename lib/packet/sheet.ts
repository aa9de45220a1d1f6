/** A line with a warning that stands beside it, if any. */
export type SheetLine = { text: string; warning?: string };
/** A row of a list: its label, its name, and what is known of it. */
export type SheetRow = { label: string; name: string; says: string[] };

/** One block of the outline in words: the page and the file draw the same ones. */
export type Block =
  | { is: "heading"; level: 2 | 3; text: string }
  | { is: "warning"; text: string }
  | { is: "text"; text: string }
  | { is: "lines"; lines: SheetLine[] }
  | { is: "rows"; head: [label: string, name: string, says: string]; rows: SheetRow[] }
  | { is: "boxes"; items: string[] };

/** The outline in words, ready to be drawn on the page or written to a file. */
export type Sheet = {
  title: string;
  footer: string;
  /** A BCP 47 tag. */
  language: string;
  blocks: Block[];
};

/** A text in pieces: what stands in square brackets is a blank to fill in. */
export const textRuns = (text: string): { text: string; blank: boolean }[] =>
  text
    .split(/(\[[^[\]]*\])/)
    .filter((piece) => piece !== "")
    .map((piece) => ({ text: piece, blank: piece.startsWith("[") && piece.endsWith("]") }));
