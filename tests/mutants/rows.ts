import ts from "typescript";
import { optionsOf, questionIds, type QuestionId } from "#rules";
import { editAt, type Edit, type Faults } from "./edits.ts";

const nameOf = (node: ts.ObjectLiteralElementLike): string =>
  node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name)) ? node.name.text : "";

const callOf = (node: ts.Expression): string | null =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : null;

const isTest = (node: ts.Expression) => ["is", "has", "only"].includes(callOf(node) ?? "");

/** A condition less, where another is left beside it. */
const conditionDropped: Faults = (node, file) => {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length < 2) return [];
  return node.properties.flatMap((one) =>
    ts.isPropertyAssignment(one) && isTest(one.initializer)
      ? [editAt(one, file, `without the condition on ${nameOf(one)}`, "")].map((edit) => ({
          ...edit,
          to: edit.to + (file.text[edit.to] === "," ? 1 : 0),
        }))
      : [],
  );
};

/** An option more in a list, or one less. */
const optionsChanged: Faults = (node, file) => {
  if (!ts.isPropertyAssignment(node) || callOf(node.initializer) !== "is") return [];
  const { arguments: options } = node.initializer as ts.CallExpression;
  const question = nameOf(node);
  if (!options.every(ts.isStringLiteral) || !(questionIds as string[]).includes(question)) return [];
  const given = options.map((one) => (one as ts.StringLiteral).text);
  const list = (all: readonly string[]) => `${question}: is(${all.map((one) => JSON.stringify(one)).join(", ")})`;
  const more = optionsOf(question as QuestionId).find((one) => !given.includes(one));
  return [
    ...(more ? [editAt(node, file, `${question} also ${more}`, list([...given, more]))] : []),
    ...(given.length > 1
      ? [editAt(node, file, `${question} no longer ${given.at(-1)!}`, list(given.slice(0, -1)))]
      : []),
  ];
};

const citationDropped: Faults = (node, file) => {
  if (!ts.isPropertyAssignment(node) || nameOf(node) !== "cites") return [];
  if (!ts.isArrayLiteralExpression(node.initializer)) return [];
  const { elements } = node.initializer;
  if (elements.length < 2) return [];
  return elements.map((dropped): Edit => {
    const left = elements.filter((one) => one !== dropped).map((one) => one.getText(file));
    return editAt(node.initializer, file, `without the citation ${dropped.getText(file)}`, `[${left.join(", ")}]`);
  });
};

const swapped: Readonly<Record<string, string>> = {
  meets: '"leaves-open"',
  fails: '"leaves-open"',
  "leaves-open": "fails",
  "refers-first": '"refers"',
  refers: '"refers-first"',
  advises: '"refers"',
  "weighs-for": '"weighs-against"',
  "weighs-against": '"weighs-for"',
};

const findingSwapped: Faults = (node, file) => {
  if (!ts.isPropertyAssignment(node) || nameOf(node) !== "finds") return [];
  const { initializer: finds } = node;
  const what = ts.isObjectLiteralExpression(finds) ? finds.properties[0]?.name : finds;
  if (!what || !(ts.isIdentifier(what) || ts.isStringLiteral(what))) return [];
  const other = swapped[what.text];
  return other ? [editAt(what, file, `${what.text} becomes ${other}`, other)] : [];
};

const dayShifted: Faults = (node, file) => {
  if (!ts.isPropertyAssignment(node) || !nameOf(node).startsWith("effective")) return [];
  if (!ts.isStringLiteral(node.initializer)) return [];
  const { text } = node.initializer;
  return [-1, 1].map((days) => {
    const day = new Date(Date.parse(text) + days * 86_400_000).toISOString().slice(0, 10);
    return editAt(node.initializer, file, `${text} becomes ${day}`, JSON.stringify(day));
  });
};

/** The faults of a row: a condition, an option, a citation, a finding or a day. */
export const rowFaults: Faults = (node, file) =>
  [conditionDropped, optionsChanged, citationDropped, findingSwapped, dayShifted].flatMap((faults) =>
    faults(node, file),
  );
