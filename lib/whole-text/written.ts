import type { Block, Item } from "./blocks.ts";

/** A name with the mark that its language sets before what is said of it. */
type TermOf = (name: string) => string;

type Line = { text: string; indent: string };
type Writing = {
  lines: Line[];
  /** The citations that were quoted so far. */
  quoted: Set<string>;
  termOf: TermOf;
};

const longestUnderline = 60;
const underlines = { 1: "=", 2: "-", 3: "" } as const;
const ends = /[.?!:؟]$/;

const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
const put = ({ lines }: Writing, text: string, indent: string) => {
  if (text !== "") lines.push({ text, indent });
};
const gap = ({ lines }: Writing) => {
  if (lines.length > 0 && lines.at(-1)?.text !== "") lines.push({ text: "", indent: "" });
};

const markOf = ({ isTicked }: Item, isNumbered: boolean, at: number): string => {
  const box = isTicked === undefined ? "" : isTicked ? " [x]" : " [ ]";
  return `${isNumbered ? `${at + 1}.` : "-"}${box} `;
};

/** An item of a list: its first line behind a mark, the others under it. */
const writeItem = (item: Item, writing: Writing, indent: string, mark: string) => {
  writeBlocks(item.opens ?? [], writing, indent);
  const start = writing.lines.length;
  writeBlocks(item.blocks, writing, `${indent}  `);
  const first = writing.lines.slice(start).find(({ text }) => text !== "");
  if (!first) return;
  first.text = mark + first.text;
  first.indent = indent;
};

const writeHeading = (level: 1 | 2 | 3, text: string, writing: Writing, indent: string) => {
  const words = tidy(text);
  gap(writing);
  put(writing, words, indent);
  const length = Math.min([...words].length, longestUnderline);
  put(writing, underlines[level].repeat(length), indent);
};

const writeList = (
  { isNumbered, items }: Extract<Block, { is: "list" }>,
  writing: Writing,
  indent: string,
) => {
  for (const [at, item] of items.entries())
    writeItem(item, writing, indent, markOf(item, isNumbered, at));
  if (indent === "") gap(writing);
};

const writeBlock = (block: Block, writing: Writing, indent: string): void => {
  switch (block.is) {
    case "line":
      return put(writing, tidy(block.text), indent);
    case "gap":
      return gap(writing);
    case "heading":
      return writeHeading(block.level, block.text, writing, indent);
    case "list":
      return writeList(block, writing, indent);
    case "term":
      put(writing, ends.test(block.name) ? block.name : writing.termOf(block.name), indent);
      return writeBlocks(block.says, writing, `${indent}  `);
    case "quote":
      for (const one of block.text.split("\n")) put(writing, tidy(one), `${indent}> `);
      return;
    case "provision": {
      const isRepeated = writing.quoted.has(block.citation);
      writing.quoted.add(block.citation);
      return writeBlocks(isRepeated ? block.again : block.blocks, writing, indent);
    }
  }
};
const writeBlocks = (blocks: readonly Block[], writing: Writing, indent: string) => {
  for (const block of blocks) writeBlock(block, writing, indent);
};

/** Blocks as plain text: headings underlined, lists marked, each provision quoted once. */
export const written = (blocks: readonly Block[], termOf: TermOf): string => {
  const writing: Writing = { lines: [], quoted: new Set(), termOf };
  writeBlocks(blocks, writing, "");
  return `${writing.lines
    .map(({ text, indent }) => text && indent + text)
    .join("\n")
    .trim()}\n`;
};
