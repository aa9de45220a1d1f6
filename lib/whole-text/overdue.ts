import { overdueIn } from "../overdue/overdue.ts";
import { line, type Block } from "./blocks.ts";
import type { Telling } from "./telling.ts";

/** What of this result was due for a new check before the reader's day, in one line. */
export const overdue = (telling: Telling): Block[] => {
  const { answers, determination, notices, country, day, t, format } = telling;
  const advisories = notices?.ok ? notices.advisories : [];
  const past = overdueIn({ answers, determination, notices: advisories, country }, day);
  if (past === null) return [];
  const list = format.list(past.subjects.map((subject) => t(`parts.overdue.subjects.${subject}`)));
  return [line(t("parts.overdue.text", { date: format.date(past.since), list }))];
};
