/** What a spreadsheet takes for the beginning of a formula, in the forms that programs turn into it. */
const formula = /^[=+\-@|%\u2212]/;
const unseen = /^[\p{Z}\p{C}\s]+/u;

const isFormula = (text: string): boolean =>
  formula.test(text.replace(unseen, "").normalize("NFKC"));

/** Quotes before what a spreadsheet would run, and before what nobody sees at the beginning of a cell. */
const tamed = (piece: string, at: number): string =>
  isFormula(piece) || (at === 0 && unseen.test(piece)) ? `'${piece}` : piece;

/**
 * One cell of a CSV file, which no spreadsheet takes for a formula: not even one that splits lines at other signs than
 * commas, and so finds the beginning of a cell within this one.
 */
export const cell = (text: string): string =>
  `"${(text.replace(/"/g, "”").match(/[^,;\t\r\n]*[,;\t\r\n]?/g) ?? []).map(tamed).join("")}"`;
