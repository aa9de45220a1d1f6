import { readFileSync } from "node:fs";
import { readAdvisories } from "#rules";
import { noticeMark } from "../../advisories/mark.ts";

/** The operator's notices in English as messages that a translator finds, each with the mark of its words. */
export const noticeWords = (): string => {
  const read = readAdvisories(readFileSync("public/advisories.json", "utf8"));
  const notices = read.ok ? read.advisories : [];
  const words = notices.map(({ id, title: { en: title = "" }, text: { en: text = "" } }) => [
    id,
    { mark: noticeMark(title, text), title, text },
  ]);
  return `${JSON.stringify(Object.fromEntries(words), null, 2)}\n`;
};
