import { describe, expect, test, vi } from "vitest";
import { movesFrom, type Move } from "#lib/changes/changeable.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { questionIds, type QuestionId } from "#rules";
import { apply, effect, followUps, honest, met, people, rank, sorts } from "./changing.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("What would change a result is found only among facts that a person can honestly change:", () => {
  test.each(people)(
    "nobody's identity, history, fear, harm, place, status, ties or record is ever touched: $name",
    ({ answers, changes }) => {
      const kept = relevant(answers);
      for (const change of changes) {
        const then = apply(answers, change.steps, ({ to }) => to[0]!);
        for (const question of questionIds) {
          if (honest.includes(question) || followUps.includes(question)) continue;
          expect(then[question]).toEqual(kept[question]);
        }
      }
    },
  );

  test("what an attorney must look at never falls away, but for a child's parent and new facts", () => {
    const may = ["child-without-parent", "parental-consent-missing", "earlier-parole-request"];
    expect(may).toContainEach(
      people.flatMap(({ answers, changes }) =>
        changes.flatMap((change) => {
          const { before, after } = effect(answers, change.steps);
          const gone = before.reasons.filter(
            ({ rule, finding }) => finding.startsWith("refers") && !after.reasons.some((one) => one.rule === rule),
          );
          return gone.map(({ rule }) => rule);
        }),
      ),
    );
  });
});

describe("Each change leads where it says:", () => {
  test.each(people)(
    "whichever of its options becomes true, the outcome and what is met are those: $name",
    ({ answers, changes }) => {
      for (const { steps, outcome, improves, meets } of changes) {
        expect(steps.every(({ question, from }) => relevant(answers)[question] === from)).toBe(true);
        for (const last of [0, 1, 2]) {
          const found = effect(answers, steps, ({ to }) => to[Math.min(last, to.length - 1)]!);
          expect(found.after.outcome).toBe(outcome);
          expect(found.improves).toBe(improves);
          expect(found.meets).toEqual(meets);
          expect(met(found.after)).toEqual(expect.arrayContaining(met(found.before)));
          expect(improves || meets.length > 0).toBe(true);
        }
      }
    },
  );

  test.each(people)(
    "the rules that a step names read its question, held something back and no longer apply: $name",
    ({ answers, changes }) => {
      for (const { steps } of changes) {
        const { before, after } = effect(answers, steps);
        for (const { question, rules } of steps) {
          for (const rule of rules) {
            const reason = before.reasons.find((one) => one.rule === rule);
            expect(reason?.finding).toMatch(/^(refers|refers-first|fails|leaves-open)$/);
            expect(Object.keys(reason?.because ?? {})).toContain(question);
            expect(after.reasons.map((one) => one.rule)).not.toContain(rule);
          }
        }
      }
    },
  );
});

describe("The list is whole and minimal:", () => {
  test.each(people)("by trying every move and every pair of moves: $name", ({ answers, changes }) => {
    const moves = movesFrom(relevant(answers));
    const pairs = moves.flatMap((one, at) =>
      moves
        .slice(at + 1)
        .filter(({ question }) => question !== one.question)
        .map((other) => [one, other]),
    );
    const found = (set: readonly Move[]) => {
      const { before, after, meets, improves } = effect(answers, set);
      const then = apply(answers, set, ({ to }) => to[0]!);
      const hidden = before.reasons.some(
        ({ finding, because }) =>
          finding.startsWith("refers") && Object.keys(because).some((id) => then[id as QuestionId] === undefined),
      );
      const falls = rank.indexOf(after.outcome) < rank.indexOf(before.outcome);
      const counts = !falls && !hidden && (improves || meets.length > 0);
      return counts ? { moves: set, outcome: after.outcome, meets, improves } : null;
    };
    const singles = moves.flatMap((move) => found([move]) ?? []);
    const closed = singles.flatMap(({ meets }) => meets);
    const suffices = singles.some(({ improves }) => improves);
    const needed = suffices
      ? []
      : pairs
          .flatMap((pair) => found(pair) ?? [])
          .filter(({ improves, meets }) => improves || meets.some((id) => !closed.includes(id)));
    const expected = [...singles, ...needed].map((one) =>
      JSON.stringify([one.moves.map(({ question }) => question), one.outcome, one.meets]),
    );
    expect(changes.map(sorts).sort()).toEqual([...new Set(expected)].sort());
  });

  test.each(people)(
    "a pair stands only where no single change gives another outcome: $name",
    ({ answers, changes }) => {
      const singles = changes.filter(({ steps }) => steps.length === 1);
      for (const { steps, improves, meets } of changes.filter((change) => change.steps.length > 1)) {
        expect(singles.some((single) => single.improves)).toBe(false);
        const alone = steps.flatMap((step) => effect(answers, [step]).meets);
        expect(improves || meets.some((id) => !alone.includes(id))).toBe(true);
        expect(new Set(steps.map(({ question }) => question)).size).toBe(2);
      }
      expect(new Set(changes.map(sorts)).size).toBe(changes.length);
    },
  );

  test.each(people)("better outcomes stand first: $name", ({ changes }) => {
    const ranks = changes.map(({ outcome }) => rank.indexOf(outcome));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });
});
