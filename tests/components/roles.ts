import { defaultTreeAdapter as tree, parseFragment } from "parse5";
import {
  elementsIn,
  levelOf,
  nodesIn,
  pageOf,
  roleOf,
  textOf,
  valueOf,
  type Element,
  type ParentNode,
  type Page,
} from "./accessible.ts";

// Testing Library asks in the same words, but of a page in `window`: all tests of a worker share one, and the
// components are drawn here as on a server, which has none.

type Called = string | RegExp;
type Wanted = Called | { name?: Called; level?: number };

/** What a person finds in markup, by what it is and what it is called. */
export type Found = {
  readonly node: ParentNode;
  /** What is read of it. */
  readonly text: string;
  /** What it is called: its label, or its own words. */
  readonly name: string;
  /** The level of a heading. */
  readonly level: number | undefined;
  attribute: (name: string) => string | undefined;
  /** Everything in it of a role, and of a name or a level where one is given. A tag stands for itself where it has no role. */
  all: (role: string, wanted?: Wanted) => Found[];
  /** The only one of them. */
  one: (role: string, wanted?: Wanted) => Found;
  /** Everything in it that has an attribute. */
  having: (attribute: string) => Found[];
  /** What a link to this id leads to. */
  at: (id: string) => Found;
  /** The items of a list, without those of lists in them. */
  readonly items: Found[];
  /** What is read of it without what has one of these roles. */
  without: (...roles: string[]) => string;
  /** What is read in it before a part of it, and after. */
  before: (part: Found) => string;
  after: (part: Found) => string;
};

const isCalled = (called: Called | undefined, name: () => string) =>
  called === undefined || (called instanceof RegExp ? called.test(name()) : called === name());

const found = (node: ParentNode, page: () => Page): Found => {
  const finding = (is: (element: Element) => boolean) =>
    elementsIn(node)
      .filter(is)
      .map((element) => found(element, page));
  const all: Found["all"] = (role, wanted = {}) => {
    const { name, level = undefined } =
      typeof wanted === "string" || wanted instanceof RegExp ? { name: wanted } : wanted;
    return finding(
      (element) =>
        roleOf(element) === role &&
        (level === undefined || level === levelOf(element)) &&
        isCalled(name, () => page().nameOf(element)),
    );
  };
  const placeOf = (part: Found) => {
    const nodes = nodesIn(node);
    const place = nodes.indexOf(part.node);
    if (place < 0) throw new Error(`does not stand in it: ${part.text}`);
    return { nodes, place };
  };
  return {
    node,
    get text() {
      return textOf(nodesIn(node));
    },
    get name() {
      return tree.isElementNode(node) ? page().nameOf(node) : "";
    },
    get level() {
      return tree.isElementNode(node) ? levelOf(node) : undefined;
    },
    attribute: (name) => (tree.isElementNode(node) ? valueOf(node, name) : undefined),
    all,
    one: (role, wanted) => {
      const [first, ...more] = all(role, wanted);
      if (!first || more.length > 0)
        throw new Error(
          `${first ? more.length + 1 : 0} of ${role} ${wanted instanceof RegExp ? String(wanted) : JSON.stringify(wanted ?? "")}`,
        );
      return first;
    },
    having: (attribute) => finding((element) => valueOf(element, attribute) !== undefined),
    at: (id) => {
      const element = page().byId.get(id);
      if (!element) throw new Error(`nothing stands at #${id}`);
      return found(element, page);
    },
    get items() {
      const nested = new Set(all("list").flatMap((list) => list.all("listitem").map((item) => item.node)));
      return all("listitem").filter((item) => !nested.has(item.node));
    },
    without: (...roles) => textOf(nodesIn(node, (element) => roles.includes(roleOf(element)))),
    before: (part) => {
      const { nodes, place } = placeOf(part);
      return textOf(nodes.slice(0, place));
    },
    after: (part) => {
      const { nodes, place } = placeOf(part);
      return textOf(nodes.slice(place + 1 + nodesIn(part.node).length));
    },
  };
};

/** Markup as a person finds it. */
export const inMarkup = (html: string): Found => {
  const root = parseFragment(html, { scriptingEnabled: false });
  let page: Page | undefined;
  return found(root, () => (page ??= pageOf(root)));
};

/** Where the links of a part of a page lead. */
export const addressesIn = (part: Found): string[] => part.all("link").map((link) => link.attribute("href") ?? "");

/** The same of those links that open beside the page and do not tell where the reader comes from. */
export const outwardIn = (part: Found): string[] =>
  part
    .all("link")
    .filter((link) => link.attribute("target") === "_blank" && link.attribute("rel")?.startsWith("noreferrer"))
    .map((link) => link.attribute("href") ?? "");

/** How many times a part stands in a text. */
export const timesIn = (text: string, part: string): number => text.split(part).length - 1;
