import { strFromU8, unzipSync } from "fflate";
import type { Sheet } from "../../packet/sheet.ts";
import { outlineFile } from "./outline-file.ts";

/** A text for each place where the words of an outline stand, by which the place is found again in the file. */
const marked: Sheet = {
  title: "TITLE",
  footer: "FOOTER",
  language: "LANGUAGE",
  blocks: [
    { is: "heading", level: 2, text: "HEADING" },
    { is: "heading", level: 3, text: "SUBHEADING" },
    { is: "warning", text: "WARNING[STRONG]" },
    { is: "text", text: "TEXT[BLANK]" },
    { is: "lines", lines: [{ text: "LINE", warning: "BESIDE" }] },
    {
      is: "rows",
      head: ["COLUMN1", "COLUMN2", "COLUMN3"],
      rows: [{ label: "LABEL", name: "NAME", says: ["SAYS"] }],
    },
    { is: "boxes", items: ["BOX"] },
  ],
};

const once = (text: string, of: string, by: string): string => {
  if (text.split(of).length !== 2) throw new Error(`"${of}" is to stand once in ${text}`);
  return text.replace(of, by);
};

/** A text with something else in place of all from the first of one tag to the last of another. */
const without = (text: string, [first, last]: readonly [string, string], by: string): string => {
  const [from, to] = [text.indexOf(first), text.lastIndexOf(last)];
  if (from < 0 || to < from) throw new Error(`${first} and ${last} are to stand in ${text}`);
  return text.slice(0, from) + by + text.slice(to + last.length);
};

/** The element of a name that holds a text. Elements of that name do not lie in one another. */
const elementWith = (name: string, text: string, document: string): string => {
  const elements = document.match(new RegExp(`<w:${name}>.*?</w:${name}>`, "gs")) ?? [];
  const [element, ...others] = elements.filter((one) => one.includes(`>${text}<`));
  if (element === undefined || others.length > 0) throw new Error(`"${text}" is to stand once`);
  return element;
};

const run = (text: string, document: string) =>
  once(elementWith("r", text, document), text, "{text}");

/** A paragraph without what it says. */
const paragraph = (text: string, document: string) =>
  without(elementWith("p", text, document), ["<w:r>", "</w:r>"], "{runs}");

/** A row of a table without the paragraphs in its cells. */
const row = (texts: readonly string[], document: string) =>
  texts.reduce(
    (left, text, at) => once(left, elementWith("p", text, document), `{cell${at + 1}}`),
    elementWith("tr", texts[0]!, document),
  );

const rows = (document: string) =>
  without(elementWith("tbl", "LABEL", document), ["<w:tr>", "</w:tr>"], "{rows}");

/**
 * What the library writes around the words of an outline: every other file of the archive, and each kind of paragraph
 * and row. A test holds what a phone puts together from these to what the library writes.
 */
export const outlinePieces = async (): Promise<string> => {
  const files = Object.entries(unzipSync(await outlineFile(marked))).map(
    ([name, bytes]): [string, string] => [name, strFromU8(bytes)],
  );
  const document = Object.fromEntries(files)["word/document.xml"] ?? "";
  const written: Record<string, (text: string) => string> = {
    "word/document.xml": (text) =>
      without(text, ["<w:body>", "<w:sectPr>"], "<w:body>{body}<w:sectPr>"),
    "word/styles.xml": (text) => once(text, "LANGUAGE", "{language}"),
    "word/footer1.xml": (text) => once(text, "FOOTER", "{footer}"),
  };
  const pieces = {
    files: Object.fromEntries(files.map(([name, text]) => [name, written[name]?.(text) ?? text])),
    runs: {
      plain: run("TEXT", document),
      blank: run("[BLANK]", document),
      bold: run("WARNING", document),
      boldBlank: run("[STRONG]", document),
    },
    paragraphs: {
      title: paragraph("TITLE", document),
      heading2: paragraph("HEADING", document),
      heading3: paragraph("SUBHEADING", document),
      warning: paragraph("WARNING", document),
      text: paragraph("TEXT", document),
      line: paragraph("LINE", document),
      beside: paragraph("BESIDE", document),
      box: paragraph("BOX", document),
      cell: paragraph("NAME", document),
    },
    table: rows(document),
    head: row(["COLUMN1", "COLUMN2", "COLUMN3"], document),
    row: row(["LABEL", "NAME", "SAYS"], document),
  };
  return `${JSON.stringify(pieces, null, 1)}\n`;
};
