import { strToU8, zipSync } from "fflate";
import pieces from "./pieces.json" with { type: "json" };
import { textRuns, type Block, type Sheet, type SheetRow } from "./sheet.ts";

export const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The first day that the format knows, at midnight by any clock: the file does not say when it was made. */
const firstDay = new Date(1980, 0, 1);

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark);

/** Puts values into their places in a piece, in one pass: a word that looks like a place is none. */
const filled = (piece: string, values: Readonly<Record<string, string>>) =>
  piece.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

const runs = (text: string, bold: boolean) =>
  textRuns(text)
    .map(({ text: words, blank }) => {
      const kind = bold ? (blank ? "boldBlank" : "bold") : blank ? "blank" : "plain";
      return filled(pieces.runs[kind], { text: escaped(words) });
    })
    .join("");

const paragraph = (kind: keyof typeof pieces.paragraphs, text: string, bold = false) =>
  filled(pieces.paragraphs[kind], { runs: runs(text, bold) });

const cell = (texts: readonly string[], bold: boolean) =>
  (texts.length > 0 ? texts : [""]).map((text) => paragraph("cell", text, bold)).join("");

const row = ({ label, name, says }: SheetRow, isHead: boolean) =>
  filled(isHead ? pieces.head : pieces.row, {
    cell1: cell([label], true),
    cell2: cell([name], isHead),
    cell3: cell(says, isHead),
  });

const drawn = (block: Block): string => {
  switch (block.is) {
    case "heading":
      return paragraph(`heading${block.level}`, block.text);
    case "warning":
      return paragraph("warning", block.text, true);
    case "text":
      return paragraph("text", block.text);
    case "lines":
      return block.lines
        .map(
          ({ text, warning }) =>
            paragraph("line", text) + (warning ? paragraph("beside", warning, true) : ""),
        )
        .join("");
    case "rows": {
      const [label, name, says] = block.head;
      const head = row({ label, name, says: [says] }, true);
      const rows = block.rows.map((one) => row(one, false)).join("");
      return filled(pieces.table, { rows: head + rows });
    }
    case "boxes":
      return block.items.map((item) => paragraph("box", item)).join("");
  }
};

/**
 * Writes the outline as a .docx file, from pieces that the library for such files wrote beforehand: the same bytes for
 * the same words, whoever writes it and whenever.
 */
export const docxOf = async (sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> => {
  const body = paragraph("title", sheet.title) + sheet.blocks.map(drawn).join("");
  const words = { body, language: escaped(sheet.language), footer: escaped(sheet.footer) };
  const files = Object.entries(pieces.files).map(([name, text]) => [
    name,
    strToU8(filled(text, words)),
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: firstDay });
};
