import type { Answers, Basis, Determination, Outcome } from "#rules";
import { checklistOf, type Counts, type Task } from "./checklist.ts";
import { exhibitsOf, type Exhibit } from "./exhibits.ts";
import { formsOf, type FormRow } from "./forms.ts";
import { askedOf, closing, disclosedByNo, opening, type PartId } from "./letter.ts";
import { isReferred, linesOf, referredOf, type Line } from "./lines.ts";
import { reasonsOf, refusalOf, type Refusal } from "./recipient.ts";

/** A heading of the letter with its lines: one of every letter, or one for each reason chosen. */
export type Heading =
  | { part: PartId; lines: Line[] }
  | { part: "reason"; basis: Basis; lines: Line[]; lawyer: boolean };

/** The request of one person in outline: facts as answered, headings and blanks. It argues nothing. */
export type Outline = {
  outcome: Outcome;
  letter: Heading[];
  exhibits: Exhibit[];
  forms: FormRow[];
  checklist: Task[];
  left: Counts;
};

type Screened = {
  answers: Answers;
  determination: Determination;
  /** The papers that the person ticked off. */
  ticked: Readonly<Record<string, true>>;
};
export type Outlined = { ok: true; outline: Outline } | { ok: false; why: Refusal };

type Entry = (typeof opening | typeof closing)[number]["entries"][number];

/** The outline of a request to USCIS, or why there is none. */
export const outlineOf = ({ answers, determination, ticked }: Screened): Outlined => {
  const why = refusalOf(answers);
  if (why) return { ok: false, why };
  const exhibits = exhibitsOf(answers, ticked);
  const telling = { answers, exhibits, referred: referredOf(determination) };
  const linesFor = (entries: readonly Entry[]): Line[] =>
    entries.flatMap((entry) =>
      typeof entry === "string" ? linesOf(entry, telling) : [{ is: "blank" as const, ...entry }],
    );
  const isToldIn = (part: PartId, line: Line) =>
    part !== "history" || line.is !== "denied" || disclosedByNo.includes(line.question);
  const partOf = ({ id, entries }: (typeof opening | typeof closing)[number]): Heading => ({
    part: id,
    lines: linesFor(entries).filter((line) => isToldIn(id, line)),
  });

  const told = new Set<string>();
  const reasons = reasonsOf(answers).map((basis): Heading => {
    // Two reasons can rest on the same answers: the first one states them.
    const questions = askedOf[basis].filter((question) => !told.has(question));
    for (const question of questions) told.add(question);
    const facts = questions.flatMap((question) => linesOf(question, telling));
    return {
      part: "reason",
      basis,
      lines: [...facts, { is: "blank", blank: basis }],
      lawyer: isReferred(basis),
    };
  });

  const letter = [...opening.map(partOf), ...reasons, ...closing.map(partOf)];
  const left = {
    open: letter.flatMap(({ lines }) => lines).filter(({ is }) => is === "open").length,
    papers: exhibits.filter(({ state }) => state !== "ticked" && state !== "there").length,
  };
  return {
    ok: true,
    outline: {
      outcome: determination.outcome,
      letter,
      exhibits,
      forms: formsOf(answers, ticked),
      checklist: checklistOf(determination, answers, exhibits, left),
      left,
    },
  };
};
