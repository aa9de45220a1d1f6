import { attribute, childrenOf, isInline, isRead, said, tagOf, tidy, type PageNode } from "./page-nodes.ts";

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
const heading = (node: PageNode, writing: Writing, indent: string) => {
  const text = tidy(said(node));
  const line = underlines[tagOf(node)];
  gap(writing);
  put(writing, text, indent);
  if (line) put(writing, line.repeat(Math.min([...text].length, 60)), indent);
};

const quotation = (node: PageNode, writing: Writing, indent: string) => {
  for (const line of said(node).split("\n")) put(writing, tidy(line), `${indent}> `);
};

/** An item of a list: its first line behind a mark, the others under it. */
const item = (nodes: PageNode[], writing: Writing, indent: string, mark: string) => {
  const start = writing.lines.length;
  content(nodes, writing, `${indent}  `);
  const first = writing.lines.slice(start).find(({ text }) => text !== "");
  if (!first) return;
  first.text = `${mark} ${first.text}`;
  first.indent = indent;
};
const boxIn = (node: PageNode): string => {
  const box = childrenOf(node).find((child) => tagOf(child) === "INPUT");
  return box ? (box.checked ? " [x]" : " [ ]") : "";
};

const tellsTime = (node: PageNode): boolean => attribute(node, "data-time") !== "" || childrenOf(node).some(tellsTime);

/** A numbered item that opens a stretch of the list: its heading, and how long it takes, stand before the number. */
const opening = (nodes: PageNode[]): [PageNode[], PageNode[]] => {
  const at = nodes.findIndex((node) => /^H[1-4]$/.test(tagOf(node)));
  if (at !== 0) return [[], nodes];
  const end = nodes[1] && tellsTime(nodes[1]) ? 2 : 1;
  return [nodes.slice(0, end), nodes.slice(end)];
};

const list = (node: PageNode, writing: Writing, indent: string) => {
  const isNumbered = tagOf(node) === "OL";
  childrenOf(node)
    .filter((child) => child.nodeType === 1 && isRead(child))
    .forEach((child, at) => {
      const [heading, rest] = isNumbered ? opening(childrenOf(child)) : [[], childrenOf(child)];
      content(heading, writing, indent);
      item(rest, writing, indent, (isNumbered ? `${at + 1}.` : "-") + boxIn(child));
    });
  if (indent === "") gap(writing);
};

const term = (node: PageNode, writing: Writing, indent: string) => {
  const text = tidy(said(node));
  put(writing, text === "" || ends.test(text) ? text : `${text}:`, indent);
};

/** A provision that was quoted before gives its citation alone, if its own heading does not. */
const provision = (node: PageNode, writing: Writing, indent: string) => {
  const citation = attribute(node, "data-provision");
  const isRepeated = writing.seen.has(citation);
  writing.seen.add(citation);
  const isCitation = (child: PageNode) => childrenOf(child).some((one) => tagOf(one) === "BDI");
  if (!isRepeated) return content(childrenOf(node), writing, indent);
  content(childrenOf(node).filter(isCitation), writing, indent);
};

const writers: Record<string, (node: PageNode, writing: Writing, indent: string) => void> = {
  H1: heading,
  H2: heading,
  H3: heading,
  H4: heading,
  UL: list,
  OL: list,
  DT: term,
  BLOCKQUOTE: quotation,
  DD: (node, writing, indent) => blocks(node, writing, `${indent}  `),
  SECTION: (node, writing, indent) => {
    gap(writing);
    blocks(node, writing, indent);
  },
};

const block = (node: PageNode, writing: Writing, indent: string) => {
  if (node.nodeType !== 1 || !isRead(node)) return;
  if (attribute(node, "data-provision") !== "") provision(node, writing, indent);
  else (writers[tagOf(node)] ?? blocks)(node, writing, indent);
};

const content = (nodes: PageNode[], writing: Writing, indent: string) => {
  let run = "";
  const flush = () => {
    put(writing, tidy(run), indent);
    run = "";
  };
  for (const node of nodes) {
    if (isInline(node)) run += said(node);
    else {
      flush();
      block(node, writing, indent);
    }
  }
  flush();
};
const blocks = (node: PageNode, writing: Writing, indent: string) => content(childrenOf(node), writing, indent);

/** The words of a page in their order: headings underlined, lists marked, links with their addresses. */
export const plainText = (page: PageNode): string => {
  const writing: Writing = { lines: [], seen: new Set() };
  blocks(page, writing, "");
  return `${writing.lines
    .map(({ text, indent }) => text && indent + text)
    .join("\n")
    .trim()}\n`;
};
