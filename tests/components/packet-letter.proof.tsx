import { describe, expect, test } from "vitest";
import outlineWords from "#lib/i18n/messages/en/outline.json" with { type: "json" };
import { denials, undecided } from "#lib/packet/lines.ts";
import type { Answers, QuestionId } from "#rules";
import { checkCases } from "../rules/cases.ts";
import { outline } from "../packet/people.ts";
import { words } from "./drawn.tsx";
import { sheetOf } from "./packet-sheet.tsx";

describe("Every sentence of the letter", () => {
  const facts = outlineWords.facts as Record<string, Record<string, string>>;
  const blanks = Object.values(outlineWords.blanks);
  const lettersOf = (answers: Answers): string[] => {
    const { blocks } = sheetOf(answers);
    const ends = blocks.findIndex((block) => block.is === "heading" && block.text === outlineWords.exhibits.heading);
    return blocks.slice(0, ends).flatMap((block) => (block.is === "lines" ? block.lines.map(({ text }) => text) : []));
  };
  /** What somebody said of a fact: neither "no" nor that they do not know. */
  const saidIn = (answers: Answers): string[] =>
    Object.entries(facts).flatMap(([question, options]) => {
      const answer: unknown = answers[question as QuestionId];
      const chosen = typeof answer === "object" ? Object.keys(answer as object) : [answer as string];
      return chosen.flatMap((option) => options[option] ?? []);
    });

  test.each(checkCases.filter(({ answers }) => outline(answers)))(
    "is an answer that was given, a blank of every letter, or a note in brackets: $name",
    ({ answers }) => {
      const said = saidIn(answers);
      expect(said).toContainEach(
        lettersOf(answers).flatMap((text) => {
          if (/^\[[^[\]]*\]$/.test(text) || blanks.includes(text)) return [];
          return [text.replace(/ See Exhibits? [A-Z, ]+\.$/, "")];
        }),
      );
      const history = sheetOf(answers).blocks;
      const from = history.findIndex((block) => block.is === "heading" && block.text === outlineWords.parts.history);
      const lines = history[from + 1]!;
      const denied = Object.entries(answers).filter(([, answer]) =>
        (typeof answer === "object" ? Object.keys(answer) : [answer]).every((option) => denials.includes(option)),
      );
      const noted = denied
        .filter(([id]) => id !== "keptEarlierConditions")
        .map(([question]) => `[${words(`questions.${question}.short`, { voice: "client" })}`);
      if (noted.length > 0 && lines.is !== "lines") throw new Error("no lines under the history");
      const texts = lines.is === "lines" ? lines.lines.map(({ text }) => text) : [];
      expect(texts.filter((text) => noted.some((note) => text.startsWith(note)))).toEqual([]);
    },
  );

  test("no “no”, “none” or “never” has a sentence, and no task says that it is done", () => {
    const options = Object.values(facts).flatMap((one) => Object.keys(one));
    expect(options.filter((option) => [...denials, ...undecided].includes(option))).toEqual([]);
    const isDone = /\b((has|have|was|were) (been )?\w+ed)\b/;
    expect(Object.values(outlineWords.checklist.tasks).filter((task) => isDone.test(task))).toEqual([]);
  });
});
