import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from "parse5";
import { missable, unmarked } from "./words.ts";

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Names of elements that copies of a text leave out, or that are about the text and no part of it. */
type Roles = { missable: RegExp; left: RegExp };

const block = /^(p|h[1-6]|div\d*|li|tr|td|th|br|table|head|hd\d|fp.*|extract)$/;
const raised = /^(sup|su|ftref)$/;

/** The elements of a tree, each before those within it. */
export const elementsIn = (node: Node): Element[] => {
  const within = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return tree.isElementNode(node) ? [node, ...within] : within;
};

export const attribute = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? "";

/** The text of a tree, with what copies may leave out marked. */
export const textOf = (node: Node, roles: Roles): string => {
  if (tree.isTextNode(node)) return unmarked(node.value);
  if (!("childNodes" in node)) return "";
  const name = tree.isElementNode(node) ? node.tagName : "";
  if (roles.left.test(name)) return "";
  const text = node.childNodes.map((child) => textOf(child, roles)).join("");
  if (raised.test(name)) return ` ${missable(` ${unmarked(text)} `)} `;
  if (roles.missable.test(name)) return missable(unmarked(text));
  return block.test(name) ? `\n${text}\n` : text;
};
