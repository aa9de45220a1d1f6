import { describe, expect, test } from "vitest";
import { MemoSheet } from "#components/memo/MemoSheet.tsx";
import messages from "#lib/i18n/messages/en/whole.ts";
import { firstPageOf, numberedIn } from "#lib/memo/brief.ts";
import { memoOf } from "#lib/memo/memo.ts";
import { authorities, optionsOf, outcomes, questionIds, ruleset } from "#rules";
import { checkCases } from "../rules/cases.ts";
import { drawn, read, words } from "./drawn.tsx";

const made = "2026-11-22";

/** What no reader should see: the names that the program gives to questions, options, rules and the rest. */
const known = JSON.stringify([messages, authorities]);
const spoken = (id: string) => /^[a-z]+$/.test(id) || new RegExp(`[^\\w"-]${id}[^\\w"-]`).test(known);
const rawIds = [
  ...questionIds,
  ...questionIds.flatMap((question) => optionsOf(question)),
  ...Object.keys(ruleset),
  ...Object.keys(authorities),
  ...Object.keys(messages.evidence.papers),
  ...outcomes,
].filter((id) => !spoken(id));
const idsIn = (text: string) => {
  const tokens = new Set(text.match(/[\w-]+/g));
  return rawIds.filter((id) => tokens.has(id));
};

describe("the memo is in words:", () => {
  test("the names of the program are many", () => expect(rawIds.length).toBeGreaterThan(300));

  test.each(["personLocation", "outside-us", "likely-eligible"])("%s is found where it stands", (id) => {
    expect(idsIn(`it says ${id}, and no more`)).toEqual([id]);
  });

  test.each(checkCases.filter((_, at) => at % 3 === 0))("no id stands in it: $name", ({ answers }) => {
    const memo = memoOf({ answers, ticked: {}, made });
    const shown = drawn(<MemoSheet memo={memo} />).replace(/<blockquote.*?<\/blockquote>/gs, "");
    expect(idsIn(shown.replace(/<[^>]+>/g, " "))).toEqual([]);
  });
});

test.each(checkCases.filter((_, at) => at % 5 === 0))(
  "the first page says the outcome, each deciding reason, each red flag and each gap: $name",
  ({ answers }) => {
    const memo = memoOf({ answers, ticked: {}, made });
    const html = drawn(<MemoSheet memo={memo} />);
    const first = read(html.slice(html.indexOf("memo-first"), html.indexOf("memo-requirements")));
    const voice = answers.screeningFor ?? "client";
    expect(first).toContain(words(`memo.outcome.is.${memo.outcome.is}`));
    expect(first).toContain(words(`memo.outcome.rests.${memo.outcome.restsOn}`));
    const { deciding, flags } = firstPageOf(memo);
    expect(first).toContainEach(
      [...deciding, ...flags].flatMap(({ rule, cites }) => [
        words(`rules.${rule}`),
        ...cites.map((id) => authorities[id].citation),
      ]),
    );
    expect(first).toContainEach(
      memo.toAsk.flatMap(({ question, paper }) => [
        words(`questions.${question}.short`, { voice }),
        words(`papers.${paper}`),
      ]),
    );
    const warned = memo.applied.filter(({ finding }) => finding.startsWith("refers") || finding === "advises");
    expect([...deciding, ...flags]).toEqual(expect.arrayContaining(warned));
    expect([...numberedIn(memo).values()]).toEqual(memo.applied.map((_, at) => at + 1));
  },
);
