import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes } from "parse5";

export type Node = DefaultTreeAdapterTypes.Node;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** The roles that elements have by themselves, of those that the tests ask for. */
const tags: Record<string, string> = {
  a: "link",
  button: "button",
  dd: "definition",
  details: "group",
  dt: "term",
  form: "form",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  img: "img",
  li: "listitem",
  nav: "navigation",
  ol: "list",
  p: "paragraph",
  select: "combobox",
  tr: "row",
  ul: "list",
};

export const valueOf = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
const isNamed = (element: Element) => ["aria-label", "aria-labelledby"].some((name) => valueOf(element, name));
export const roleOf = (element: Element): string => {
  const { tagName } = element;
  if (tagName === "input") return valueOf(element, "role") ?? valueOf(element, "type") ?? "textbox";
  return (
    valueOf(element, "role") ?? (tagName === "section" && isNamed(element) ? "region" : (tags[tagName] ?? tagName))
  );
};
export const levelOf = (element: Element) =>
  roleOf(element) === "heading" ? Number(valueOf(element, "aria-level") ?? element.tagName.slice(1)) : undefined;

/** Everything in a node, in the order of the page, but for what is left out. */
export const nodesIn = (
  node: Node,
  isLeftOut: (element: Element) => boolean = () => false,
  into: Node[] = [],
): Node[] => {
  if (!("childNodes" in node)) return into;
  for (const child of node.childNodes) {
    if (tree.isElementNode(child) && isLeftOut(child)) continue;
    into.push(child);
    nodesIn(child, isLeftOut, into);
  }
  return into;
};
export const elementsIn = (node: Node): Element[] => nodesIn(node).filter((one) => tree.isElementNode(one));
export const textOf = (nodes: Node[]): string =>
  nodes
    .filter((one) => tree.isTextNode(one))
    .map(({ value }) => value)
    .join("");

/** The elements of a page by id, and the words that stand for each. */
export const pageOf = (root: Node) => {
  const labels = new Map<string | undefined, string>();
  const byId = new Map<string | undefined, Element>();
  for (const element of elementsIn(root)) {
    if (element.tagName === "label") labels.set(valueOf(element, "for"), textOf(nodesIn(element)));
    const id = valueOf(element, "id");
    if (id && !byId.has(id)) byId.set(id, element);
  }
  const labelOf = (element: Element) => {
    const ids = valueOf(element, "aria-labelledby")?.split(" ") ?? [];
    const labeling = ids.flatMap((id) => byId.get(id) ?? []);
    return labeling.length > 0 ? labeling.map((one) => textOf(nodesIn(one))).join(" ") : undefined;
  };
  const nameOf = (element: Element): string =>
    labelOf(element) ??
    valueOf(element, "aria-label") ??
    labels.get(valueOf(element, "id") ?? "none") ??
    textOf(nodesIn(element));
  return { byId, nameOf };
};
export type Page = ReturnType<typeof pageOf>;
