import type { ResultKind } from "#rules";

const open = { paper: "bg-open-tint border-open", word: "text-open" };
const note = { paper: "bg-note-tint border-note", word: "text-ink" };
const talk = { paper: "bg-talk-tint border-talk", word: "text-talk" };
const closed = { paper: "bg-closed-tint border-closed", word: "text-closed" };

/** The tone of paper for each kind of result: no good news stands on the tone of a refusal. */
export const tones: Record<ResultKind, typeof open> = {
  possible: open,
  citizen: note,
  resident: note,
  "visa-in-hand": note,
  "visa-in-time": note,
  visit: note,
  "visa-first": note,
  "not-ready": talk,
  judgment: talk,
  "lawyer-first": talk,
  "other-law": talk,
  agency: talk,
  refugee: talk,
  held: talk,
  border: talk,
  inside: talk,
  waiting: closed,
  no: closed,
};
