import type { PageNode } from "./page-nodes.ts";
import { unescape } from "./drawn.tsx";

type Element = PageNode & { tagName: string; childNodes: PageNode[] };

const empty = new Set(["input", "br", "hr", "img"]);
const part = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z0-9:_-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/g;

const attributesOf = (written: string) =>
  new Map(
    [...written.matchAll(/([a-zA-Z0-9:_-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name,
      unescape(value),
    ]),
  );

const element = (tagName: string, written: string): Element => {
  const attributes = attributesOf(written);
  return {
    nodeType: 1,
    tagName,
    textContent: null,
    childNodes: [],
    checked: attributes.has("checked"),
    getAttribute: (name) => attributes.get(name) ?? null,
  };
};

/** The markup that React writes, as a tree; what a browser's own reader makes of it is a matter for the browser tests. */
export const tree = (html: string): PageNode => {
  const root = element("main", "");
  const open = [root];
  for (const [, closing, tag = "", written = "", text] of html.matchAll(part)) {
    const parent = open.at(-1)!;
    if (text !== undefined) {
      parent.childNodes.push({ nodeType: 3, textContent: unescape(text), childNodes: [] });
    } else if (closing) {
      if (open.pop()?.tagName !== tag) throw new Error(`</${tag}> closes nothing`);
    } else {
      const child = element(tag, written);
      parent.childNodes.push(child);
      if (!empty.has(tag)) open.push(child);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)!.tagName}> is not closed`);
  return root;
};
