import type { ReactNode } from "react";
import { voiceIn } from "#components/question/voice.ts";
import { useWholeText } from "#components/tools/paper/useWholeText.ts";
import type { Answers } from "#rules";
import { drawn, read, today, words } from "./drawn.tsx";
import { inResult } from "./result.tsx";

/** The whole text of the result around, as markup that holds nothing else. */
export function WholeText({ day = today }: { day?: string }) {
  return useWholeText()(day);
}

type Given = Parameters<typeof inResult>[2] & { day?: string; around?: (result: ReactNode) => ReactNode };

/** The whole result of these answers as plain text, made from the data. */
export const wholeTextOf = (
  answers: Answers,
  { day = today, around = (result) => result, ...given }: Given = {},
): string =>
  read(drawn(around(inResult(answers, <WholeText day={day} />, { voice: voiceIn(answers), ...given })), day));

/** The words and marks of a text, however its lines are broken; marks of isolation stand in it where the page has an element. */
export const squashed = (text: string): string => text.replace(/[\s\u2066\u2068\u2069]+/g, "");

/** A whole text without the outline for Word, which the page draws among its tools. */
export const withoutOutline = (text: string, heading = words("keep.lawyer")): string => {
  const from = text.lastIndexOf(`\n${heading}\n`);
  const to = text.trimEnd().lastIndexOf("\n");
  return from === -1 ? text : text.slice(0, from) + text.slice(to);
};
