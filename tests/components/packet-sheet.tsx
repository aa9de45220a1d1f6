import { useSheetOf } from "#components/tools/packet/packetSheet.ts";
import { outlineOf } from "#lib/packet/outline.ts";
import type { Sheet } from "#lib/packet/sheet.ts";
import { determine, type Answers } from "#rules";
import { drawn, today } from "./drawn.tsx";

/** The outline of somebody in words, on a day. */
export const sheetOf = (answers: Answers, day = today): Sheet => {
  const caught: Sheet[] = [];
  const Catch = () => {
    const sheetOf = useSheetOf();
    const made = outlineOf({ answers, determination: determine(answers), ticked: {} });
    if (!made.ok) throw new Error(made.why);
    caught.push(sheetOf(made.outline, day));
    return null;
  };
  drawn(<Catch />, day);
  return caught[0]!;
};

/** Every text of an outline, in order. */
export const textsOf = ({ blocks }: Sheet): string[] =>
  blocks.flatMap((block) => {
    if (block.is === "lines") return block.lines.map(({ text }) => text);
    if (block.is === "rows") return block.rows.flatMap(({ name, says }) => [name, ...says]);
    return block.is === "boxes" ? block.items : [block.text];
  });
