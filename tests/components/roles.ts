import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The roles that elements have by themselves, of those that the tests ask for. */
const tags: Record<string, string> = {
  a: "link",
  button: "button",
  form: "form",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  img: "img",
  li: "listitem",
  ol: "list",
  section: "region",
  select: "combobox",
  ul: "list",
};

const valueOf = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
const roleOf = (element: Element): string | undefined =>
  valueOf(element, "role") ??
  (element.tagName === "input" ? valueOf(element, "type") : (tags[element.tagName] ?? element.tagName));

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const elementsIn = (node: Node): Element[] =>
  childrenOf(node).flatMap((child) => (tree.isElementNode(child) ? [child, ...elementsIn(child)] : []));
const textOf = (node: Node): string =>
  tree.isTextNode(node)
    ? node.value
    : childrenOf(node)
        .map((child) => textOf(child))
        .join("");

/** The words that stand for the elements of a page: by the id of the element that is labeled, and by their own. */
const wordsIn = (root: Node) => {
  const labels = new Map<string | undefined, string>();
  const byId = new Map<string | undefined, string>();
  for (const element of elementsIn(root)) {
    if (element.tagName === "label") labels.set(valueOf(element, "for"), textOf(element));
    const id = valueOf(element, "id");
    if (id) byId.set(id, textOf(element));
  }
  return (element: Element): string =>
    valueOf(element, "aria-label") ??
    byId.get(valueOf(element, "aria-labelledby")) ??
    labels.get(valueOf(element, "id") ?? "none") ??
    textOf(element);
};

/** What a person finds in markup, by what it is and what it is called. */
export type Found = {
  /** What is read of it. */
  readonly text: string;
  /** What it is called: its label, or its own words. */
  readonly name: string;
  attribute: (name: string) => string | undefined;
  /** Everything in it of a role, and of a name where one is given. A tag stands for itself where it has no role. */
  all: (role: string, name?: string | RegExp) => Found[];
  /** The only one of them. */
  one: (role: string, name?: string | RegExp) => Found;
  /** Everything in it that has an attribute. */
  having: (attribute: string) => Found[];
};

const found = (node: Node, nameOf: (element: Element) => string): Found => {
  const finding = (is: (element: Element) => boolean) =>
    elementsIn(node)
      .filter(is)
      .map((element) => found(element, nameOf));
  const all: Found["all"] = (role, name) =>
    finding(
      (element) =>
        roleOf(element) === role &&
        (name === undefined || (name instanceof RegExp ? name.test(nameOf(element)) : name === nameOf(element))),
    );
  return {
    get text() {
      return textOf(node);
    },
    get name() {
      return tree.isElementNode(node) ? nameOf(node) : "";
    },
    attribute: (name) => (tree.isElementNode(node) ? valueOf(node, name) : undefined),
    all,
    one: (role, name) => {
      const [first, ...more] = all(role, name);
      if (!first || more.length > 0) throw new Error(`${first ? more.length + 1 : 0} of ${role} ${String(name ?? "")}`);
      return first;
    },
    having: (attribute) => finding((element) => valueOf(element, attribute) !== undefined),
  };
};

/** Markup as a person finds it. */
export const inMarkup = (html: string): Found => {
  const root = parseFragment(html);
  return found(root, wordsIn(root));
};
