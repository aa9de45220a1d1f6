import type { PaperOption, PaperStep } from "./sheet.ts";
import { isForAll, nameOf } from "./ways.ts";

const marksOf = ({ marks }: PaperOption): string =>
  marks.map(({ mark, beside }) => `${mark} ${nameOf(beside)}`).join(" ");

/** The first line of a step that asks for the same ticks, where there is much to look back for; otherwise null. */
export const sameMarksAs = (option: PaperOption, { options }: PaperStep): string | null => {
  if (option.marks.every(({ beside }) => isForAll(beside))) return null;
  const first = options.find((one) => marksOf(one) === marksOf(option));
  return first && first !== option ? first.option : null;
};
