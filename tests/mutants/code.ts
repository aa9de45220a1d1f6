import ts from "typescript";
import { editAt, type Faults } from "./edits.ts";

const K = ts.SyntaxKind;
const operators = new Map<ts.SyntaxKind, string>([
  [K.EqualsEqualsEqualsToken, "!=="],
  [K.ExclamationEqualsEqualsToken, "==="],
  [K.LessThanToken, "<="],
  [K.LessThanEqualsToken, "<"],
  [K.GreaterThanToken, ">="],
  [K.GreaterThanEqualsToken, ">"],
  [K.AmpersandAmpersandToken, "||"],
  [K.BarBarToken, "&&"],
  [K.PlusToken, "-"],
  [K.MinusToken, "+"],
]);

const operatorChanged: Faults = (node, file) => {
  if (!ts.isBinaryExpression(node)) return [];
  const other = operators.get(node.operatorToken.kind);
  const { operatorToken: token } = node;
  return other ? [editAt(token, file, `${token.getText(file)} becomes ${other}`, other)] : [];
};

/** A return that goes before the end is gone. */
const returnDropped: Faults = (node, file) => {
  if (!ts.isIfStatement(node) || node.elseStatement) return [];
  const { thenStatement: then } = node;
  const isReturn =
    ts.isReturnStatement(then) ||
    (ts.isBlock(then) && then.statements.length === 1 && ts.isReturnStatement(then.statements[0]!));
  return isReturn ? [editAt(node, file, "without an early return", "")] : [];
};

const negationDropped: Faults = (node, file) =>
  ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken
    ? [editAt(node, file, "without its negation", node.operand.getText(file))]
    : [];

/** A number is a boundary: it moves by one. */
const numberMoved: Faults = (node, file) =>
  ts.isNumericLiteral(node) && /^\d+$/.test(node.text)
    ? [editAt(node, file, `${node.text} becomes ${Number(node.text) + 1}`, String(Number(node.text) + 1))]
    : [];

const methods: Readonly<Record<string, string>> = { some: "every", every: "some" };
const methodChanged: Faults = (node, file) => {
  if (!ts.isPropertyAccessExpression(node)) return [];
  const other = methods[node.name.text];
  return other ? [editAt(node.name, file, `${node.name.text} becomes ${other}`, other)] : [];
};

/** The faults of code: an operator, an early return, a negation, a boundary, some for every. */
export const codeFaults: Faults = (node, file) =>
  [operatorChanged, returnDropped, negationDropped, numberMoved, methodChanged].flatMap((faults) => faults(node, file));
