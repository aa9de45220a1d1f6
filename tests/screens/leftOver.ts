import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { allMessages } from "#lib/command/words/flat.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** Marked as English, or as what is the same in every language: a citation, a form, a name. */
const isMarked = (node: Node): boolean =>
  "attrs" in node &&
  node.attrs.some(
    ({ name, value }) =>
      (name === "lang" && value === "en") ||
      (name === "translate" && value === "no") ||
      (name === "class" && value === "memo-id"),
  );

const heard = ["aria-label", "title", "alt", "placeholder"];

const textsOf = (node: Node): string[] => {
  if (isMarked(node) || node.nodeName === "script" || node.nodeName === "style") return [];
  const own = "attrs" in node ? node.attrs.filter(({ name }) => heard.includes(name)).map(({ value }) => value) : [];
  if ("value" in node) return [node.value];
  return [...own, ...("childNodes" in node ? node.childNodes.flatMap(textsOf) : [])];
};

const latin = (text: string): string[] =>
  text.replaceAll(/https?:\/\/\S+|\S+\.(?:org|gov|com)\S*/g, "").match(/(?<![\w-])[A-Za-z]{3,}(?![\w])/g) ?? [];

/** Finds the Latin words on a screen in a language of another alphabet that its own words do not have. */
export const leftOverIn = (locale: string): ((html: string) => string[]) => {
  const own = new Set(Object.values(allMessages(locale)).flatMap(latin));
  return (html) => [...new Set(textsOf(parseFragment(html)).flatMap(latin))].filter((word) => !own.has(word));
};
