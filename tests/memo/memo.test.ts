import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { authorities, decidersFor, determine, questionIds, requirements, ruleset, type Answers } from "#rules";
import { steps } from "#lib/questionnaire/questionnaire.ts";
import { asked, relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers } from "../rules/answers.ts";
import { holds } from "../rules/holds.ts";
import { drawn, each, seed } from "./people.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("every question", () => {
  test("is a fact, or asked and not answered, or not asked", () => {
    each((answers, memo) => {
      const { facts, unanswered, notAsked, path } = memo;
      const told = facts.map(({ question }) => question);
      const not = notAsked.map(({ question }) => question);
      expect([...told, ...unanswered, ...not].sort()).toEqual([...questionIds].sort());
      const isAsked = asked(relevant(answers));
      expect(path.flatMap(({ questions }) => questions)).toEqual(questionIds.filter((id) => isAsked.includes(id)));
      expect(unanswered).toEqual(
        questionIds.filter((id) => isAsked.includes(id) && relevant(answers)[id] === undefined),
      );
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
    const asked: string[] = [];
    for (const [at, { answers, memo }] of drawn.entries()) {
      const given = relevant(answers);
      for (const { question, because } of memo.notAsked) {
        const same: Record<string, unknown> = { ...others[at] };
        for (const { question: read, options, answered } of because) {
          const answer = given[read];
          const chosen = typeof answer === "object" ? Object.keys(answer) : answer === undefined ? [] : [answer];
          const isSame = answered.toSorted().join() === chosen.toSorted().join();
          if (!isSame || answered.some((option) => options.includes(option)))
            asked.push(`person ${at}: ${question} because of ${read} ${answered.join()}`);
          if (answer === undefined) delete same[read];
          else same[read] = answer;
        }
        const { when } = steps.find(({ ask }) => ask === question)!;
        if (!when || holds(when, same as Answers)) asked.push(`person ${at}: ${question} is asked`);
      }
    }
    expect(asked).toEqual([]);
  });
});

describe("every rule that applied", () => {
  test("stands with its answers, its doubt and each of its provisions in full", () => {
    each((answers, memo) => {
      const { reasons, outcome, open } = determine(relevant(answers));
      expect(memo.outcome.is).toBe(outcome);
      expect(memo.applied.map(({ rule }) => rule)).toEqual(reasons.map(({ rule }) => rule));
      for (const [
        at,
        { rule, finding, because, cites, decides, practice, doubt, settledBy },
      ] of memo.applied.entries()) {
        expect({ finding, decides }).toEqual({
          finding: reasons[at]!.finding,
          decides: reasons[at]!.decides,
        });
        expect(new Set(because.map(({ question }) => question))).toEqual(new Set(Object.keys(reasons[at]!.because)));
        expect(practice).toBe(ruleset[rule].practice === true);
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
      const { requirements: analyzed, bases, applied } = memo;
      const found = determine(relevant(answers));
      expect(analyzed.map(({ id }) => id)).toEqual(requirements);
      for (const { id, state } of analyzed) {
        expect(state).toBe(found.requirements.find((one) => one.id === id)?.state ?? "not-reached");
      }
      expect(bases.map(({ id, state }) => ({ id, state }))).toEqual(expect.arrayContaining(found.bases));
      for (const { rules } of [...analyzed, ...bases]) {
        for (const [state, kind] of [
          ["met", "meets"],
          ["failed", "fails"],
          ["open", "leaves-open"],
        ] as const) {
          for (const rule of rules[state]) expect(applied.find((one) => one.rule === rule)?.finding).toBe(kind);
        }
      }
      const about = applied.filter(({ of, finding }) => of.length > 0 && !finding.startsWith("weighs"));
      const named = analyzed.flatMap(({ rules }) => [...rules.met, ...rules.failed, ...rules.open]);
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
