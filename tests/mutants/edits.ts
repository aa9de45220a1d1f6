import ts from "typescript";

/** One fault planted in a file: what stood between two places, and what stands there now. */
export type Edit = { of: string; from: number; to: number; text: string };

/** The faults that a node of a file allows. */
export type Faults = (node: ts.Node, file: ts.SourceFile) => Edit[];

export const editAt = (node: ts.Node, file: ts.SourceFile, of: string, text: string): Edit => ({
  of,
  from: node.getStart(file),
  to: node.getEnd(),
  text,
});

/** Every fault in a text, in the order of its places. */
export const editsIn = (path: string, text: string, faults: Faults): Edit[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    found.push(...faults(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

export const applied = (text: string, { from, to, text: now }: Edit): string =>
  text.slice(0, from) + now + text.slice(to);
