import { createHash } from "node:crypto";
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const within = (node: Node): Element[] => [
  ...(tree.isElementNode(node) ? [node] : []),
  ...("content" in node ? within(node.content) : []),
  ...("childNodes" in node ? node.childNodes.flatMap(within) : []),
];

/** Every element of a page as a browser finds it, also what shows without script. */
export const elementsIn = (html: string): Element[] =>
  within(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));

/** What an attribute of an element says. */
export const attribute = ({ attrs }: Element, name: string) =>
  attrs.find((one) => one.name === name)?.value;
const codeIn = ({ childNodes }: Element) =>
  childNodes.map((node) => (tree.isTextNode(node) ? node.value : "")).join("");
const hash = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
const hashes = (elements: Element[]) => [
  ...new Set(elements.map(codeIn).filter(Boolean).map(hash)),
];

const isScript = ({ tagName }: Element) => tagName === "script";
const asksForScript = (one: Element) => one.tagName === "link" && attribute(one, "as") === "script";
const isNeeded = (one: Element) => attribute(one, "data-needed") !== undefined;

/** The hashes of the scripts and styles that stand inside a page. */
export const inlineHashes = (html: string) => {
  const elements = elementsIn(html);
  return {
    scripts: hashes(elements.filter((one) => isScript(one) && attribute(one, "src") === undefined)),
    styles: hashes(elements.filter(({ tagName }) => tagName === "style")),
  };
};

/** The first element whose style or handler a policy without `unsafe-inline` would block. */
export const blockedAttribute = (html: string) => {
  const blocked = elementsIn(html).find(({ attrs }) =>
    attrs.some(({ name }) => name === "style" || name.startsWith("on")),
  );
  const place = blocked?.sourceCodeLocation?.startTag ?? blocked?.sourceCodeLocation;
  return place ? html.slice(place.startOffset, place.endOffset) : undefined;
};

/** The page without its scripts, except those that are marked as needed. */
export const withoutScripts = (html: string) =>
  elementsIn(html)
    .filter((one) => (isScript(one) && !isNeeded(one)) || asksForScript(one))
    .flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? [])
    .sort((one, other) => other.startOffset - one.startOffset)
    .reduce(
      (still, { startOffset, endOffset }) => still.slice(0, startOffset) + still.slice(endOffset),
      html,
    );
