import { describe, expect, test, vi } from "vitest";
import { determine, evidenceFor, isUnsure, ruleset } from "#rules";
import { relevant } from "#lib/questionnaire/walk.ts";
import { each, memoFor } from "./people.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("what is left to ask", () => {
  test("is what the open points name, and nothing beyond them", () => {
    each((answers, memo) => {
      const { toAsk, doubts, applied } = memo;
      const { open } = determine(relevant(answers));
      const named = open.flatMap(({ settledBy }) => settledBy.map(({ question }) => question));
      expect(new Set(toAsk.map(({ question }) => question))).toEqual(new Set(named));
      expect(toAsk.length).toBe(new Set(named).size);
      for (const { question, rules } of toAsk) {
        for (const rule of rules) {
          expect(open.find((point) => point.rule === rule)?.settledBy.map((by) => by.question)).toContain(question);
        }
      }
      for (const { doubt, rules } of doubts) for (const rule of rules) expect(ruleset[rule].doubt).toBe(doubt);
      expect(new Set(doubts.flatMap(({ rules }) => rules))).toEqual(
        new Set(applied.filter(({ rule }) => ruleset[rule].doubt).map(({ rule }) => rule)),
      );
    });
  });

  test("of papers: a ticked one is in hand, and no other is", () => {
    each((answers, memo, ticked) => {
      const { papers, ticked: kept } = memo;
      const items = evidenceFor(relevant(answers));
      expect(papers.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      for (const { id, state } of papers) {
        expect(state === "in-hand").toBe(ticked[id] === true);
        const { mark } = items.find((item) => item.id === id)!;
        if (state === "missing") expect(mark).toBe("missing");
        if (state === "said") expect(mark).toBe("there");
        if (state === "to-ask") expect(mark).toBe("unknown");
      }
      expect(kept).toEqual(papers.filter(({ state }) => state === "in-hand").map(({ id }) => id));
    });
  });

  test("a person who is sure of nothing is asked again about what the rules leave open", () => {
    const unsure = { screeningFor: "client", personUsStatus: "not-sure" } as const;
    const { toAsk } = memoFor(unsure);
    expect(toAsk.map(({ question }) => question)).toEqual(["personUsStatus"]);
    expect(toAsk[0]?.answered.some(isUnsure)).toBe(true);
  });
});
