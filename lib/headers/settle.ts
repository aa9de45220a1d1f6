import { attribute, elementsIn } from "./inline.ts";

type Element = ReturnType<typeof elementsIn>[number];

const idOf = (one: Element) => attribute(one, "id") ?? "";
const isGap = (one: Element) => one.tagName === "template" && /^B:\d+$/.test(idOf(one));
const isPiece = (one: Element) => one.tagName === "div" && /^S:\d+$/.test(idOf(one));
const moves = (code: string) => /\$RC\("B:\d+","S:\d+"\)$/.test(code);

/** How the framework marks a gap that is still to be filled, and one that is. */
const open = "<!--$?-->";
const filled = "<!--$-->";

const inside = (html: string, { sourceCodeLocation }: Element): string => {
  const { startTag, endTag } = sourceCodeLocation!;
  return html.slice(startTag!.endOffset, endTag!.startOffset);
};

/**
 * A page with every piece in its place. The framework writes what is long at the end of a page and has a script move
 * it, some moments after the page is drawn: until then a press that asks for it would find nothing.
 */
export const settle = (html: string): string => {
  const elements = elementsIn(html);
  const pieces = new Map(elements.filter(isPiece).map((one) => [idOf(one).slice(2), one]));
  const gaps = elements.filter(isGap);
  if (gaps.length === 0) return html;
  if (gaps.length !== pieces.size) throw new Error("a piece of the page has no place, or none");
  const scripts = elements.filter(
    (one) => one.tagName === "script" && moves(inside(html, one).trim()),
  );
  const cuts = [...pieces.values(), ...scripts].map((one) => ({
    from: one.sourceCodeLocation!.startOffset,
    to: one.sourceCodeLocation!.endOffset,
    text: "",
  }));
  const fills = gaps.map((gap) => {
    const { startOffset, endOffset } = gap.sourceCodeLocation!;
    const piece = pieces.get(idOf(gap).slice(2));
    const from = startOffset - open.length;
    if (!piece || html.slice(from, startOffset) !== open)
      throw new Error(`${idOf(gap)}: not a gap that a piece of the page fills`);
    return { from, to: endOffset, text: filled + inside(html, piece) };
  });
  return [...cuts, ...fills]
    .sort((one, other) => other.from - one.from)
    .reduce((page, { from, to, text }) => page.slice(0, from) + text + page.slice(to), html);
};
