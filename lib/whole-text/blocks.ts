/** One block of a text: what it says, and how it stands among the others. */
export type Block =
  | { is: "line"; text: string }
  | { is: "heading"; level: 1 | 2 | 3; text: string }
  /** A new stretch of the text. */
  | { is: "gap" }
  | { is: "list"; isNumbered: boolean; items: readonly Item[] }
  /** A name, and what is said under it. */
  | { is: "term"; name: string; says: readonly Block[] }
  | { is: "quote"; text: string }
  /** A provision: where it was quoted before, what stands in its place. */
  | { is: "provision"; citation: string; blocks: readonly Block[]; again: readonly Block[] };

export type Item = {
  blocks: readonly Block[];
  /** What stands before its mark, where a stretch of the list begins with this item. */
  opens?: readonly Block[];
  /** Whether its box is ticked, where it has one. */
  isTicked?: boolean;
};

/** Parts of a line; those that say nothing leave no space behind. */
export const line = (...parts: readonly (string | false | null | undefined)[]): Block => ({
  is: "line",
  text: parts.filter(Boolean).join(" "),
});
export const heading = (level: 1 | 2 | 3, text: string): Block => ({ is: "heading", level, text });
export const section = (...blocks: readonly Block[]): Block[] => [{ is: "gap" }, ...blocks];
export const list = (items: readonly (readonly Block[])[]): Block => ({
  is: "list",
  isNumbered: false,
  items: items.map((blocks) => ({ blocks })),
});
export const numbered = (items: readonly (readonly Block[])[]): Block => ({
  is: "list",
  isNumbered: true,
  items: items.map((blocks) => ({ blocks })),
});
export const term = (name: string, ...says: readonly string[]): Block => ({
  is: "term",
  name,
  says: says.map((text) => line(text)),
});
/** Words that lead to another site, with its address behind them. */
export const link = (words: string, address: string): string => `${words} (${address})`;
