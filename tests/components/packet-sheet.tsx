import { useSheet } from "#components/tools/packet/packetSheet.ts";
import { outlineOf } from "#lib/packet/outline.ts";
import type { Sheet } from "#lib/packet/sheet.ts";
import { determine, type Answers } from "#rules";
import { drawn, today } from "./drawn.tsx";

/** The outline of somebody in words, on a day. */
export const sheetOf = (answers: Answers, day = today): Sheet => {
  const caught: Sheet[] = [];
  const Catch = () => {
    const made = outlineOf({ answers, determination: determine(answers), ticked: {} });
    if (!made.ok) throw new Error(made.why);
    caught.push(useSheet(made.outline));
    return null;
  };
  drawn(<Catch />, day);
  return caught[0]!;
};
