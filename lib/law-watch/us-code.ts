import { parse } from "parse5";
import { attribute, elementsIn, textOf, type Element } from "./markup.ts";
import type { Read } from "./read.ts";
import { missable, unmarked } from "./words.ts";

const roles = { missable: /^(i|em|cap-smallcap)$/, left: /^(script|style)$/ };
const heading = /^(sub)*(section|paragraph|clause|item)-head$/;
const leftBehind = /^(repealed|omitted|transferred|renumbered|vacant)$/i;
const afterwards = /^(source-credit|note-|footnote)/;

/** A heading keeps its number; its words may be missing. */
const headingText = (text: string): string => {
  const number = /^\s*(\(\w+\)\s*)*/.exec(text)![0];
  return `\n${number}${missable(unmarked(text.slice(number.length)))}\n`;
};

type Block = { name: string; element: Element };

const blocksIn = (html: string): Block[] =>
  elementsIn(parse(html))
    .filter(({ tagName }) => /^(p|h[1-6]|table)$/.test(tagName))
    .map((element) => ({ name: attribute(element, "class"), element }));

const isNextSection = ({ name }: Block) => name === "section-head";
const isAfterwards = ({ name }: Block) => afterwards.test(name);

/** The blocks before the first such one, and those from there on. */
const parted = (blocks: readonly Block[], isFirst: (block: Block) => boolean) => {
  const at = blocks.findIndex(isFirst);
  const end = at < 0 ? blocks.length : at;
  return [blocks.slice(0, end), blocks.slice(end)] as const;
};

const blockText = ({ name, element }: Block): string => {
  const text = textOf(element, roles);
  return heading.test(name) ? headingText(text.trim()) : text;
};

/** The text of a section on the House's site of the US Code, or that of the notes below it. */
export const readUsCode = (html: string, section: string, inNotes: boolean): Read => {
  const [, [head, ...rest]] = parted(blocksIn(html), isNextSection);
  const title = head ? unmarked(textOf(head.element, roles)).trim() : "";
  const [, number, firstWord = ""] = /^\[?§{1,2} ?([^\s.]{1,20})\.? (\w+)/.exec(title) ?? [];
  if (!number) return { state: "garbled", why: "no section of the US Code in the answer" };
  if (number.replace(/[–‑]/g, "-") !== section || leftBehind.test(firstWord))
    return { state: "moved", to: title };
  const [statute, below] = parted(parted(rest, isNextSection)[0], isAfterwards);
  const text = (inNotes ? below : statute).map(blockText).join("\n");
  const [, year, month, day] = /currentthrough:(\d{4})(\d\d)(\d\d)/.exec(html) ?? [];
  return { state: "read", text, asOf: year ? `${year}-${month}-${day}` : null };
};
