import type { Block, Item } from "./blocks.ts";

type Line = { text: string; indent: string };
type Writing = {
  lines: Line[];
  /** The citations that were quoted so far. */
  quoted: Set<string>;
};

const longestUnderline = 60;
const underlines = { 1: "=", 2: "-", 3: "" } as const;
const ends = /[.?!:]$/;

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
  if (item.opens) writeBlock({ is: "heading", level: 3, text: item.opens }, writing, indent);
  const start = writing.lines.length;
  writeBlocks(item.blocks, writing, `${indent}  `);
  const first = writing.lines.slice(start).find(({ text }) => text !== "");
  if (!first) return;
  first.text = mark + first.text;
  first.indent = indent;
};

type Writers = {
  [Is in Block["is"]]: (
    block: Extract<Block, { is: Is }>,
    writing: Writing,
    indent: string,
  ) => void;
};

const writers: Writers = {
  line: ({ text }, writing, indent) => put(writing, tidy(text), indent),
  gap: (_, writing) => gap(writing),
  heading: ({ level, text }, writing, indent) => {
    const words = tidy(text);
    gap(writing);
    put(writing, words, indent);
    const length = Math.min([...words].length, longestUnderline);
    put(writing, underlines[level].repeat(length), indent);
  },
  list: ({ isNumbered, items }, writing, indent) => {
    for (const [at, item] of items.entries())
      writeItem(item, writing, indent, markOf(item, isNumbered, at));
    if (indent === "") gap(writing);
  },
  term: ({ name, says }, writing, indent) => {
    put(writing, ends.test(name) ? name : `${name}:`, indent);
    writeBlocks(says, writing, `${indent}  `);
  },
  quote: ({ text }, writing, indent) => {
    for (const one of text.split("\n")) put(writing, tidy(one), `${indent}> `);
  },
  provision: ({ citation, blocks, again }, writing, indent) => {
    const isRepeated = writing.quoted.has(citation);
    writing.quoted.add(citation);
    writeBlocks(isRepeated ? again : blocks, writing, indent);
  },
};

const writeBlock = <Is extends Block["is"]>(
  block: Extract<Block, { is: Is }>,
  writing: Writing,
  indent: string,
) => writers[block.is as Is](block, writing, indent);
const writeBlocks = (blocks: readonly Block[], writing: Writing, indent: string) => {
  for (const block of blocks) writeBlock(block, writing, indent);
};

/** Blocks as plain text: headings underlined, lists marked, each provision quoted once. */
export const written = (blocks: readonly Block[]): string => {
  const writing: Writing = { lines: [], quoted: new Set() };
  writeBlocks(blocks, writing, "");
  return `${writing.lines
    .map(({ text, indent }) => text && indent + text)
    .join("\n")
    .trim()}\n`;
};
