import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { textRuns, type Block, type Sheet, type SheetRow } from "../../packet/sheet.ts";

// The library would write a name and the time here; this says nothing of the machine or the person.
const properties = {
  path: "docProps/core.xml",
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    "<cp:coreProperties" +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
};

const gray = "E7E6E6";
const lined = { style: BorderStyle.SINGLE, size: 4, color: "808080", space: 4 };
const line = { ...lined, space: 0 };
const borders = { top: line, bottom: line, left: line, right: line };
const [labelWidth, nameWidth, saysWidth] = [1300, 5160, 2900];
const tableWidth = labelWidth + nameWidth + saysWidth;

const runs = (text: string, bold = false) =>
  textRuns(text).map(
    (piece) =>
      new TextRun({
        text: piece.text,
        bold,
        ...(piece.blank && { shading: { type: ShadingType.CLEAR, color: "auto", fill: gray } }),
      }),
  );

/**
 * The outline as a .docx file, by the library. A phone writes the same from the pieces that are made of this one
 * (`outline-pieces.ts`): the library is ten times as large as all that the outline needs of it.
 */
export const outlineFile = async (sheet: Sheet): Promise<Uint8Array> => {
  const cell = (width: number, texts: readonly string[], bold = false) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      borders,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: (texts.length > 0 ? texts : [""]).map(
        (text) => new Paragraph({ children: runs(text, bold), spacing: { after: 0 } }),
      ),
    });
  const row = ({ label, name, says }: SheetRow, isHead = false) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: [
        cell(labelWidth, [label], true),
        cell(nameWidth, [name], isHead),
        cell(saysWidth, says, isHead),
      ],
    });
  const bullet = (text: string, reference: string, bold = false) =>
    new Paragraph({
      children: runs(text, bold),
      numbering: { reference, level: 0 },
      spacing: { after: 80 },
    });

  const draw = (block: Block): (Paragraph | Table)[] => {
    switch (block.is) {
      case "heading":
        return [
          new Paragraph({
            heading: block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            keepNext: true,
            spacing: { before: block.level === 2 ? 400 : 240, after: 100 },
            children: runs(block.text),
          }),
        ];
      case "warning":
        return [
          new Paragraph({
            children: runs(block.text, true),
            border: { top: lined, bottom: lined, left: lined, right: lined },
            spacing: { after: 160 },
          }),
        ];
      case "text":
        return [new Paragraph({ children: runs(block.text), spacing: { after: 120 } })];
      case "lines":
        return block.lines.flatMap(({ text, warning }) => [
          bullet(text, "lines"),
          ...(warning
            ? [
                new Paragraph({
                  children: runs(warning, true),
                  indent: { start: 360 },
                  spacing: { after: 80 },
                }),
              ]
            : []),
        ]);
      case "rows":
        return [
          new Table({
            width: { size: tableWidth, type: WidthType.DXA },
            columnWidths: [labelWidth, nameWidth, saysWidth],
            rows: [
              row({ label: block.head[0], name: block.head[1], says: [block.head[2]] }, true),
              ...block.rows.map((one) => row(one)),
            ],
          }),
        ];
      case "boxes":
        return block.items.map((item) => bullet(item, "boxes"));
    }
  };

  const level = (text: string) => ({
    level: 0,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: 360, hanging: 360 } } },
  });
  const document = new Document({
    creator: "",
    lastModifiedBy: "",
    styles: {
      default: {
        document: {
          run: { font: "Times New Roman", size: 23, language: { value: sheet.language } },
        },
        title: { run: { font: "Times New Roman", size: 36, bold: true } },
        heading1: { run: { font: "Times New Roman", size: 30, bold: true } },
        heading2: { run: { font: "Times New Roman", size: 25, bold: true } },
      },
    },
    numbering: {
      config: [
        { reference: "lines", levels: [level("•")] },
        { reference: "boxes", levels: [level("☐")] },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 12240, height: 15840 },
            margin: { top: 1300, bottom: 1300, left: 1440, right: 1440 },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: `${sheet.footer} · `, size: 18 }),
                  new TextRun({ children: [PageNumber.CURRENT], size: 18 }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            spacing: { after: 200 },
            children: runs(sheet.title),
          }),
          ...sheet.blocks.flatMap(draw),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document, undefined, [properties]));
};
