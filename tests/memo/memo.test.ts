import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  authorities,
  daysAfter,
  daysUntilReview,
  decidersFor,
  determine,
  evidenceFor,
  isUnsure,
  questionIds,
  requirements,
  reviewOf,
  rulesReviewBy,
  ruleset,
  version,
  type Answers,
} from "#rules";
import edition from "#lib/law/edition.json" with { type: "json" };
import { memoOf } from "#lib/memo/memo.ts";
import { steps } from "#lib/questionnaire/questionnaire.ts";
import { asked, relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers, walks } from "../rules/answers.ts";
import { holds } from "../rules/holds.ts";
import { drawn, each, made, memoFor, seed } from "./people.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("every question", () => {
  test("is a fact, or asked and not answered, or not asked", () => {
    each((answers, memo) => {
      const { facts, unanswered, notAsked, path } = memo;
      const told = facts.map(({ question }) => question);
      const not = notAsked.map(({ question }) => question);
      expect([...told, ...unanswered, ...not].sort()).toEqual([...questionIds].sort());
      expect(path.flatMap(({ questions }) => questions)).toEqual(asked(relevant(answers)));
    });
  });

  test("stands with the very options that were chosen", () => {
    each((answers, memo) => {
      for (const { question, options } of memo.facts) {
        const answer = relevant(answers)[question]!;
        expect(new Set(options)).toEqual(new Set(typeof answer === "string" ? [answer] : Object.keys(answer)));
      }
    });
  });

  test("that was not asked names what was answered instead, and anybody who answers that is not asked it either", () => {
    const others = fc.sample(anyAnswers(), { numRuns: drawn.length, seed });
    for (const [at, { answers, memo }] of drawn.entries()) {
      const given = relevant(answers);
      for (const { question, because } of memo.notAsked) {
        const same: Record<string, unknown> = { ...others[at] };
        for (const { question: read, options, answered } of because) {
          const answer = given[read];
          const chosen = typeof answer === "object" ? Object.keys(answer) : answer === undefined ? [] : [answer];
          expect([read, ...answered].sort()).toEqual([read, ...chosen].sort());
          expect(answered.filter((option) => options.includes(option))).toEqual([]);
          if (answer === undefined) delete same[read];
          else same[read] = answer;
        }
        const { when } = steps.find(({ ask }) => ask === question)!;
        expect([question, when && holds(when, same as Answers)]).toEqual([question, false]);
      }
    }
  });
});

describe("every rule that applied", () => {
  test("stands with its answers, its doubt and each of its provisions in full", () => {
    each((answers, memo) => {
      const { reasons, outcome, open } = determine(relevant(answers));
      expect(memo.outcome.is).toBe(outcome);
      expect(memo.applied.map(({ rule }) => rule)).toEqual(reasons.map(({ rule }) => rule));
      for (const [at, { rule, finding, because, cites, decides, doubt, settledBy }] of memo.applied.entries()) {
        expect({ finding, decides }).toEqual({
          finding: reasons[at]!.finding,
          decides: reasons[at]!.decides,
        });
        expect(new Set(because.map(({ question }) => question))).toEqual(new Set(Object.keys(reasons[at]!.because)));
        expect(doubt ?? undefined).toBe(ruleset[rule].doubt);
        expect(cites).toEqual(ruleset[rule].cites);
        expect(settledBy ?? undefined).toEqual(open.find((point) => point.rule === rule)?.settledBy);
        for (const cite of cites) {
          expect(memo.provisions.find(({ id }) => id === cite)).toMatchObject({
            id: cite,
            ...authorities[cite],
          });
        }
      }
    });
  });

  test("is the reason for the state of what it is about, and of nothing else", () => {
    each((answers, memo) => {
      const { requirements: analysed, bases, applied } = memo;
      const found = determine(relevant(answers));
      expect(analysed.map(({ id }) => id)).toEqual(requirements);
      for (const { id, state } of analysed) {
        expect(state).toBe(found.requirements.find((one) => one.id === id)?.state ?? "not-reached");
      }
      expect(bases.map(({ id, state }) => ({ id, state }))).toEqual(expect.arrayContaining(found.bases));
      for (const { rules } of [...analysed, ...bases]) {
        for (const [state, kind] of [
          ["met", "meets"],
          ["failed", "fails"],
          ["open", "leaves-open"],
        ] as const) {
          for (const rule of rules[state]) expect(applied.find((one) => one.rule === rule)?.finding).toBe(kind);
        }
      }
      const about = applied.filter(({ of, finding }) => of.length > 0 && !finding.startsWith("weighs"));
      const named = analysed.flatMap(({ rules }) => [...rules.met, ...rules.failed, ...rules.open]);
      expect(new Set(named)).toEqual(new Set(about.map(({ rule }) => rule)));
    });
  });

  test("and decides is of the kind on which the outcome rests", () => {
    each((_, memo) => {
      const { outcome, applied } = memo;
      const deciding = applied.filter(({ decides }) => decides);
      expect(outcome.rules).toEqual(deciding.map(({ rule }) => rule));
      for (const { finding } of deciding) expect(outcome.restsOn).toBe(finding);
    });
  });
});

test("whoever decides stands with the law for it in full", () => {
  each((answers, { deciders, provisions }) => {
    expect(deciders.map(({ id }) => id)).toEqual(decidersFor(relevant(answers)));
    for (const { cites } of deciders) {
      for (const cite of cites) expect(provisions.map(({ id }) => id)).toContain(cite);
    }
  });
});

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

describe("its dates and its rules", () => {
  test("the version, the day of its sources, ninety days on, and the hash of the whole", () => {
    const { rules } = memoFor({});
    expect(rules).toEqual({ ...edition, reviewBy: "2027-02-19" });
    expect(rulesReviewBy).toBe(daysAfter(version.date, daysUntilReview));
    expect(edition).toMatchObject(version);
    expect(rules.hash).toMatch(/^[\da-f]{64}$/);
  });

  test("fees are those of its day, each with its provision in full", () => {
    fc.assert(
      fc.property(walks(), fc.constantFrom("2025-11-01", "2026-02-01", made, "2027-01-01"), (answers, day) => {
        const { fees, provisions } = memoOf({ answers, ticked: {}, made: day });
        for (const { effectiveFrom, effectiveUntil, cites } of fees) {
          expect(effectiveFrom <= day && (!effectiveUntil || day <= effectiveUntil)).toBe(true);
          for (const id of cites)
            expect(provisions.find((one) => one.id === id)).toMatchObject({
              id,
              ...authorities[id],
            });
        }
      }),
      { numRuns: 30, seed },
    );
  });

  test("each provision says when it was checked and is due again", () => {
    each((_, { provisions }) => {
      for (const law of provisions) {
        expect(law).toMatchObject(reviewOf(law));
        expect(law.checkedOn < law.reviewBy).toBe(true);
      }
    });
  });

  test("what is no day has no fees and breaks nothing", () => {
    const answers = { personUsStatus: "none", personLocation: "outside-us" } as const;
    expect(memoFor(answers).fees).not.toEqual([]);
    for (const day of ["", "soon", "2026-13-45"]) expect(memoOf({ answers, ticked: {}, made: day }).fees).toEqual([]);
  });
});
