import {
  attribute,
  childrenOf,
  isInline,
  isRead,
  said,
  tagOf,
  tidy,
  type Piece,
} from "./page-nodes.ts";

type Line = { text: string; indent: string };
type Writing = { lines: Line[]; seen: Set<string> };

const put = ({ lines }: Writing, text: string, indent: string) => {
  if (text !== "") lines.push({ text, indent });
};
const gap = ({ lines }: Writing) => {
  if (lines.length > 0 && lines.at(-1)?.text !== "") lines.push({ text: "", indent: "" });
};

const ends = /[.?!:]$/;
const underlines: Record<string, string> = { H1: "=", H2: "-" };
const heading = (piece: Piece, writing: Writing, indent: string) => {
  const text = tidy(said(piece));
  const line = underlines[tagOf(piece)];
  gap(writing);
  put(writing, text, indent);
  if (line) put(writing, line.repeat(Math.min([...text].length, 60)), indent);
};

const quotation = (piece: Piece, writing: Writing, indent: string) => {
  for (const line of said(piece).split("\n")) put(writing, tidy(line), `${indent}> `);
};

/** An item of a list: its first line behind a mark, the others under it. */
const item = (pieces: Piece[], writing: Writing, indent: string, mark: string) => {
  const start = writing.lines.length;
  content(pieces, writing, `${indent}  `);
  const first = writing.lines.slice(start).find(({ text }) => text !== "");
  if (!first) return;
  first.text = `${mark} ${first.text}`;
  first.indent = indent;
};
const boxIn = (piece: Piece): string => {
  const box = childrenOf(piece).find((child) => tagOf(child) === "INPUT");
  return box ? (box.checked ? " [x]" : " [ ]") : "";
};

/** A numbered item that opens a stretch of the list: the heading of the stretch stands before the number. */
const opening = (pieces: Piece[]): [Piece[], Piece[]] => {
  const at = pieces.findIndex((piece) => /^H[1-4]$/.test(tagOf(piece)));
  return at === 0 ? [pieces.slice(0, 1), pieces.slice(1)] : [[], pieces];
};

const list = (piece: Piece, writing: Writing, indent: string) => {
  const isNumbered = tagOf(piece) === "OL";
  childrenOf(piece)
    .filter((child) => child.nodeType === 1 && isRead(child))
    .forEach((child, at) => {
      const [heading, rest] = isNumbered ? opening(childrenOf(child)) : [[], childrenOf(child)];
      content(heading, writing, indent);
      item(rest, writing, indent, (isNumbered ? `${at + 1}.` : "-") + boxIn(child));
    });
  if (indent === "") gap(writing);
};

const term = (piece: Piece, writing: Writing, indent: string) => {
  const text = tidy(said(piece));
  put(writing, text === "" || ends.test(text) ? text : `${text}:`, indent);
};

/** A provision that was quoted before gives its citation alone, if its own heading does not. */
const provision = (piece: Piece, writing: Writing, indent: string) => {
  const citation = attribute(piece, "data-provision");
  const isRepeated = writing.seen.has(citation);
  writing.seen.add(citation);
  const isCitation = (child: Piece) => childrenOf(child).some((one) => tagOf(one) === "BDI");
  if (!isRepeated) return content(childrenOf(piece), writing, indent);
  content(childrenOf(piece).filter(isCitation), writing, indent);
};

const writers: Record<string, (piece: Piece, writing: Writing, indent: string) => void> = {
  H1: heading,
  H2: heading,
  H3: heading,
  H4: heading,
  UL: list,
  OL: list,
  DT: term,
  BLOCKQUOTE: quotation,
  DD: (piece, writing, indent) => blocks(piece, writing, `${indent}  `),
  SECTION: (piece, writing, indent) => {
    gap(writing);
    blocks(piece, writing, indent);
  },
};

const block = (piece: Piece, writing: Writing, indent: string) => {
  if (piece.nodeType !== 1 || !isRead(piece)) return;
  if (attribute(piece, "data-provision") !== "") provision(piece, writing, indent);
  else (writers[tagOf(piece)] ?? blocks)(piece, writing, indent);
};

const content = (pieces: Piece[], writing: Writing, indent: string) => {
  let run = "";
  const flush = () => {
    put(writing, tidy(run), indent);
    run = "";
  };
  for (const piece of pieces) {
    if (isInline(piece)) run += said(piece);
    else {
      flush();
      block(piece, writing, indent);
    }
  }
  flush();
};
const blocks = (piece: Piece, writing: Writing, indent: string) =>
  content(childrenOf(piece), writing, indent);

/** The words of a page in their order: headings underlined, lists marked, links with their addresses. */
export const plainText = (page: Piece): string => {
  const writing: Writing = { lines: [], seen: new Set() };
  blocks(page, writing, "");
  return `${writing.lines
    .map(({ text, indent }) => text && indent + text)
    .join("\n")
    .trim()}\n`;
};
