/** What is read of a page: a part of the DOM, so that a test can hand in a page without a browser. */
export type PageNode = {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<PageNode> | ArrayLike<PageNode>;
  tagName?: string;
  checked?: boolean;
  getAttribute?: (name: string) => string | null;
};

const inline = new Set("A ABBR B BDI BR CITE CODE EM FONT I MARK SMALL SPAN STRONG SUB SUP TIME".split(" "));
const unread = new Set("BUTTON INPUT NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA".split(" "));
const screenOnly = /(^|\s)(screen-only|sr-only|print:hidden)(\s|$)/;

/** How a node is named, and what stands in it. */
export const tagOf = ({ tagName = "" }: PageNode) => tagName.toUpperCase();
export const attribute = (node: PageNode, name: string) => node.getAttribute?.(name) ?? "";
export const childrenOf = (node: PageNode) => Array.from(node.childNodes);
/** Whether a node belongs on paper: controls, notices of a moment and words for the screen alone do not. */
export const isRead = (node: PageNode) =>
  // What a control says is read where it is the text itself, such as the name of a step to take.
  (!unread.has(tagOf(node)) || attribute(node, "data-read") === "text") &&
  !screenOnly.test(attribute(node, "class")) &&
  attribute(node, "role") !== "status" &&
  // Words that explain a drawing, which no text has.
  node.getAttribute?.("data-of-drawing") !== "" &&
  attribute(node, "aria-hidden") !== "true";
/** Whether a node runs on in its line. */
export const isInline = (node: PageNode) => node.nodeType === 3 || inline.has(tagOf(node));

/** The words of a run of text, each link with its address behind it. */
export const said = (node: PageNode): string => {
  if (node.nodeType === 3) return node.textContent ?? "";
  if (node.nodeType !== 1 || !isRead(node)) return "";
  if (tagOf(node) === "BR") return "\n";
  const words = childrenOf(node).map(said).join("");
  const address = attribute(node, "href");
  if (!/^https?:/.test(address)) return words;
  return words.trim() === "" ? address : `${words} (${address})`;
};

/** Words without the line breaks and spaces of the markup. */
export const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
