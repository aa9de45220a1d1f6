/** What is read of a page: a part of the DOM, so that a test can hand in a page without a browser. */
export type Piece = {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<Piece> | ArrayLike<Piece>;
  tagName?: string;
  checked?: boolean;
  getAttribute?: (name: string) => string | null;
};

const inline = new Set(
  "A ABBR B BDI BR CITE CODE EM FONT I MARK SMALL SPAN STRONG SUB SUP TIME".split(" "),
);
const unread = new Set(
  "BUTTON INPUT NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA".split(" "),
);
const screenOnly = /(^|\s)(screen-only|sr-only|print:hidden)(\s|$)/;

/** How a piece is named, and what stands in it. */
export const tagOf = ({ tagName = "" }: Piece) => tagName.toUpperCase();
export const attribute = (piece: Piece, name: string) => piece.getAttribute?.(name) ?? "";
export const childrenOf = (piece: Piece) => Array.from(piece.childNodes);
/** Whether a piece belongs on paper: controls, notices of a moment and words for the screen alone do not. */
export const isRead = (piece: Piece) =>
  // What a control says is read where it is the text itself, such as the name of a step to take.
  (!unread.has(tagOf(piece)) || attribute(piece, "data-read") === "text") &&
  !screenOnly.test(attribute(piece, "class")) &&
  attribute(piece, "role") !== "status" &&
  attribute(piece, "aria-hidden") !== "true";
/** Whether a piece runs on in its line. */
export const isInline = (piece: Piece) => piece.nodeType === 3 || inline.has(tagOf(piece));

/** The words of a run of text, each link with its address behind it. */
export const said = (piece: Piece): string => {
  if (piece.nodeType === 3) return piece.textContent ?? "";
  if (piece.nodeType !== 1 || !isRead(piece)) return "";
  if (tagOf(piece) === "BR") return "\n";
  const words = childrenOf(piece).map(said).join("");
  const address = attribute(piece, "href");
  if (!/^https?:/.test(address)) return words;
  return words.trim() === "" ? address : `${words} (${address})`;
};

/** Words without the line breaks and spaces of the markup. */
export const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
