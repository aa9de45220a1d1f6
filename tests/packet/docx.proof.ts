import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outlineFile } from "#lib/command/generating/outline-file.ts";
import { docxOf } from "#lib/packet/docx.ts";
import type { Block, Sheet } from "#lib/packet/sheet.ts";
import { sheetOf } from "../components/packet-sheet.tsx";
import { checkCases } from "../rules/cases.ts";
import { outline } from "./people.ts";
import { unzipped } from "./unzipped.ts";

const filesOf = (bytes: Uint8Array) => Object.fromEntries(unzipped(bytes).map(({ name, text }) => [name, text]));
const written = async (sheet: Sheet) => filesOf(await docxOf(sheet));
const byTheLibrary = async (sheet: Sheet) => filesOf(await outlineFile(sheet));

/** Where the pieces take words, which words may look like, too. */
const places = ["{runs}", "{text}", "{rows}", "{cell1}", "{cell2}", "{cell3}", "{body}", "{language}", "{footer}"];
const letters = ["a", " ", "[", "]", "&", "<", ">", '"', "'", "$&", "é", "م", "😀", "\t", "&amp;"];
const words = fc.string({
  unit: fc.constantFrom(...letters, ...places),
  maxLength: 12,
});
const lines = fc.array(fc.record({ text: words, warning: fc.option(words, { nil: undefined }) }), { maxLength: 3 });
const rows = fc.array(fc.record({ label: words, name: words, says: fc.array(words, { maxLength: 3 }) }), {
  maxLength: 3,
});
const blocks: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ is: fc.constant("heading" as const), level: fc.constantFrom(2 as const, 3 as const), text: words }),
  fc.record({ is: fc.constantFrom("warning" as const, "text" as const), text: words }),
  fc.record({ is: fc.constant("lines" as const), lines: lines as fc.Arbitrary<{ text: string; warning?: string }[]> }),
  fc.record({ is: fc.constant("rows" as const), head: fc.tuple(words, words, words), rows }),
  fc.record({ is: fc.constant("boxes" as const), items: fc.array(words, { maxLength: 3 }) }),
);
const sheets = fc.record({
  title: words,
  footer: words,
  language: fc.constantFrom("en-US", "es"),
  // The library numbers the two kinds of list by their first use; as pieces both are there from the start.
  blocks: fc
    .array(blocks, { maxLength: 5 })
    .map((more): Block[] => [{ is: "lines", lines: [{ text: "line" }] }, { is: "boxes", items: ["box"] }, ...more]),
});

describe("The file that a phone puts together is, file by file, what the library writes", () => {
  test.each(checkCases.filter(({ answers }, at) => at % 9 === 0 && outline(answers)))(
    "for the answers of: $name",
    async ({ answers }) => {
      const sheet = sheetOf(answers);
      expect(await written(sheet)).toEqual(await byTheLibrary(sheet));
    },
  );

  test("for any words, also where they look like markup or like a place for words", () =>
    fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        expect(await written(sheet)).toEqual(await byTheLibrary(sheet));
      }),
      { seed: 20261128, numRuns: 60 },
    ));
});
