import { IntlMessageFormat } from "intl-messageformat";

export type Messages = { [key: string]: string | Messages };
type Node = ReturnType<IntlMessageFormat["getAst"]>[number];
type Value = string | number | Date | ((parts: string[]) => string);

// The kinds of node in an ICU message, as its parser numbers them.
const kind = { literal: 0, argument: 1, number: 2, date: 3, time: 4, select: 5, plural: 6, tag: 8 };

/** Every message with its key. */
export const leavesOf = (messages: Messages, prefix = ""): [key: string, text: string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : leavesOf(value, `${prefix}${key}.`),
  );

const nodesIn = (nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => {
    const inner = "options" in node ? Object.values(node.options).flatMap(({ value }) => value) : [];
    const inTag = "children" in node ? node.children : [];
    return [node, ...nodesIn([...inner, ...inTag])];
  });

const isSilent = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => node.type === kind.literal && "value" in node && String(node.value).trim() === "");

const namedIn = (text: string) =>
  nodesIn(new IntlMessageFormat(text, "en").getAst()).filter(
    ({ type }) => type !== kind.literal && Object.values(kind).includes(type),
  );

/** The branches of a message in which nothing is said: compiled, a message that comes out empty is refused. */
export const emptyBranches = (text: string): string[] =>
  nodesIn(new IntlMessageFormat(text, "en").getAst()).flatMap((node) =>
    "options" in node
      ? Object.entries(node.options)
          .filter(([, { value }]) => isSilent(value))
          .map(([branch]) => branch)
      : [],
  );

/** The names of a message's arguments and tags. */
export const argumentsIn = (text: string): Set<string> =>
  new Set(namedIn(text).map((node) => ("value" in node ? String(node.value) : "")));

const valuesOf = (nodes: readonly Node[], voices: readonly string[]): Value[] => {
  const [node] = nodes;
  if (node!.type === kind.tag) return [(parts) => parts.join("")];
  if (node!.type === kind.date || node!.type === kind.time) return [new Date(0)];
  if (node!.type === kind.plural || node!.type === kind.number) return [0, 1, 2, 3, 5, 11, 21, 100];
  const options = nodes.flatMap((one) => ("options" in one ? Object.keys(one.options) : []));
  if (options.length === 0) return ["Any"];
  return options.includes("myself") ? [...voices] : [...new Set(options)];
};

/** Arguments for a message: every choice, number and voice once. */
export const tellings = (text: string, voices: readonly string[]): Record<string, Value>[] => {
  const nodes = namedIn(text);
  const values = [...argumentsIn(text)].map((name) => {
    const same = nodes.filter((node) => "value" in node && node.value === name);
    const chosen = same.filter(({ type }) => type !== kind.argument);
    return [name, valuesOf(chosen.length > 0 ? chosen : same, voices)] as const;
  });
  const most = Math.max(1, ...values.map(([, some]) => some.length));
  return Array.from({ length: most }, (_, at) =>
    Object.fromEntries(values.map(([name, some]) => [name, some[at % some.length]!])),
  );
};
