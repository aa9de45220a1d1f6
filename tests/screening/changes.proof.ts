import { describe, expect, test, vi } from "vitest";
import { movesFrom, type Move } from "#lib/changes/changeable.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { questionIds, type Answers, type QuestionId } from "#rules";
import { apply, effect, followUps, honest, met, people, rank, sorts } from "./changing.ts";

vi.setConfig({ testTimeout: 60_000 });

describe("What would change a result is found only among facts that a person can honestly change:", () => {
  test.each(people)(
    "nobody's identity, history, fear, harm, place, status, ties or record is ever touched: $name",
    ({ answers, changes }) => {
      const kept = relevant(answers);
      const untouched = questionIds.filter((id) => !honest.includes(id) && !followUps.includes(id));
      const asIn = (of: Answers) => untouched.map((id) => [id, of[id]]);
      const thens = changes.map((change) => apply(answers, change.steps, ({ to }) => to[0]!));
      expect(thens.map(asIn)).toEqual(changes.map(() => asIn(kept)));
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
      const kept = relevant(answers);
      const steps = changes.flatMap((change) => change.steps);
      expect(steps.filter(({ question, from }) => kept[question] !== from)).toEqual([]);
      expect(changes.filter(({ improves, meets }) => !improves && meets.length === 0)).toEqual([]);
      const found = changes.flatMap((change) =>
        [0, 1, 2].map((last) => effect(answers, change.steps, ({ to }) => to[Math.min(last, to.length - 1)]!)),
      );
      expect(found.map(({ after, improves, meets }) => ({ outcome: after.outcome, improves, meets }))).toEqual(
        changes.flatMap(({ outcome, improves, meets }) => Array(3).fill({ outcome, improves, meets })),
      );
      expect(found.filter(({ before, after }) => met(before).some((id) => !met(after).includes(id)))).toEqual([]);
    },
  );

  test.each(people)(
    "the rules that a step names read its question, held something back and no longer apply: $name",
    ({ answers, changes }) => {
      const faults = changes.flatMap(({ steps }) => {
        const { before, after } = effect(answers, steps);
        const isRight = (question: QuestionId, rule: string) => {
          const reason = before.reasons.find((one) => one.rule === rule);
          const held = /^(refers|refers-first|fails|leaves-open)$/.test(reason?.finding ?? "");
          return held && question in reason!.because && !after.reasons.some((one) => one.rule === rule);
        };
        return steps.flatMap(({ question, rules }) => rules.filter((rule) => !isRight(question, rule)));
      });
      expect(faults).toEqual([]);
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
      const pairs = changes.filter((change) => change.steps.length > 1);
      if (pairs.length > 0) expect(singles.filter((single) => single.improves)).toEqual([]);
      const needless = pairs.filter(({ steps, improves, meets }) => {
        const alone = steps.flatMap((step) => effect(answers, [step]).meets);
        return !improves && meets.every((id) => alone.includes(id));
      });
      expect(needless).toEqual([]);
      expect(pairs.filter(({ steps: [one, other] }) => one?.question === other?.question)).toEqual([]);
      expect(pairs.filter(({ steps }) => steps.length !== 2)).toEqual([]);
      expect(new Set(changes.map(sorts)).size).toBe(changes.length);
    },
  );

  test.each(people)("better outcomes stand first: $name", ({ changes }) => {
    const ranks = changes.map(({ outcome }) => rank.indexOf(outcome));
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });
});

describe("Where one change alone leads to a better result, no pair of them is told:", () => {
  const alone = people.filter(({ changes }) => changes.some(({ improves, steps }) => improves && steps.length === 1));

  test("there is somebody of whom that is so", () => expect(alone.length).toBeGreaterThan(5));

  test.each(alone)("$name", ({ changes }) => {
    expect(changes.filter(({ steps }) => steps.length > 1)).toEqual([]);
  });
});
