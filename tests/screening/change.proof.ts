import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { getInitialSnapshot, getNextSnapshot, type SnapshotFrom } from "xstate";
import { questionIds, type Answers, type QuestionId } from "#rules";
import { contextOf, type Event, type Place } from "#lib/questionnaire/context.ts";
import { screeningMachine } from "#lib/questionnaire/machine.ts";
import { placeOf } from "#lib/questionnaire/place.ts";
import {
  asked,
  droppedFrom,
  endOf,
  hasResult,
  isComplete,
  isReached,
  needed,
  relevant,
  unanswered,
  withAnswer,
} from "#lib/questionnaire/walk.ts";
import { drawsFrom, type Draw } from "#lib/command/diff/draws.ts";
import { choose, prefixes, walks } from "../rules/answers.ts";

vi.setConfig({ testTimeout: 120_000 });

type Snapshot = SnapshotFrom<typeof screeningMachine>;
const at = ({ value }: Snapshot) => placeOf(value);
const send = (snapshot: Snapshot, ...events: Event[]): Snapshot =>
  events.reduce((one, event) => getNextSnapshot(screeningMachine, one, event), snapshot);
const from = (answers: Answers) => getInitialSnapshot(screeningMachine, { answers });

type Change = {
  told: Answers;
  review: Snapshot;
  question: QuestionId;
  answer: unknown;
  draw: Draw;
};
/** A person at the review, one question that they change, and the new answer. */
const changes = (numRuns: number, law: (change: Change) => void) =>
  fc.assert(
    fc.property(walks(), fc.nat(), fc.integer(), (told, which, seed) => {
      const question = asked(told)[which % asked(told).length]!;
      const draw = drawsFrom(seed);
      law({ told, review: from(told), question, answer: choose(question, draw, 0), draw });
    }),
    { numRuns },
  );
const change = ({ review, question, answer }: Change) =>
  send(review, { type: "CHANGE", question }, { type: "ANSWER", question, answer }, { type: "CONFIRM" });
const reopen = ({ review, question }: Change) => send(review, { type: "CHANGE", question });
const untouched = (answers: Answers) => contextOf({ answers });

describe("a person who changes an answer", () => {
  test("stands at the question, with the old answer kept until there is a new one", () => {
    changes(200, (one) => {
      expect(at(reopen(one))).toBe(one.question);
      expect(reopen(one).context).toEqual({ ...untouched(one.told), changing: one.question });
    });
  });

  test("and goes back instead is at the review again, as if nothing had been touched", () => {
    changes(200, (one) => {
      const left = send(reopen(one), { type: "BACK" });
      expect([at(left), left.context]).toEqual(["review", untouched(one.told)]);
    });
  });

  test("keeps every answer that is still asked and loses exactly those that are not", () => {
    changes(250, (one) => {
      const { told, question, answer } = one;
      const { answers } = change(one).context;
      const lost = (Object.keys(told) as QuestionId[]).filter((id) => answers[id] === undefined);
      expect(answers).toEqual(relevant({ ...told, [question]: answer }));
      expect(lost).toEqual(droppedFrom(told, withAnswer(told, question, answer)));
      expect(lost.filter((id) => asked(answers).includes(id))).toEqual([]);
      for (const id of asked(answers)) expect(answers[id]).toEqual(id === question ? answer : told[id]);
    });
  });

  test("is asked the new follow-ups, only those, the first one first, and is then at that row of the review", () => {
    changes(200, (one) => {
      let now = change(one);
      while (at(now) !== "review") {
        const here = at(now) as QuestionId;
        expect(here).toBe(unanswered(now.context.answers));
        expect(now.context.changing).toBe(one.question);
        now = send(now, { type: "ANSWER", question: here, answer: choose(here, one.draw, 0.9) }, { type: "CONFIRM" });
      }
      expect(isComplete(now.context.answers)).toBe(true);
      expect(now.context).toMatchObject({ changing: null, changed: one.question });
    });
  });

  test("and gives an answer that is refused stays there, and nothing changes", () => {
    changes(100, (one) => {
      const reopened = reopen(one);
      for (const answer of [undefined, null, "", "maybe", [], {}, 7]) {
        const still = send(reopened, { type: "ANSWER", question: one.question, answer });
        expect([still.value, still.context]).toEqual([reopened.value, reopened.context]);
      }
    });
  });

  test("and undoes it has every answer back, wherever that had led", () => {
    let undone = 0;
    changes(500, (one) => {
      const { told, question, answer } = one;
      const now = change(one);
      const isLoss = droppedFrom(told, withAnswer(told, question, answer)).length > 0;
      expect(now.context.undo).toEqual(isLoss ? told : null);
      const after = send(now, { type: "UNDO" });
      const [place, context] = isLoss ? ["review", untouched(told)] : [at(now), now.context];
      expect([at(after), after.context]).toEqual([place, context]);
      undone += Number(isLoss);
    });
    expect(undone).toBeGreaterThan(20);
  });

  test("cannot change a question that was never answered", () => {
    changes(50, ({ told, review }) => {
      for (const question of questionIds.filter((id) => told[id] === undefined)) {
        const still = send(review, { type: "CHANGE", question });
        expect([at(still), still.context]).toEqual(["review", untouched(told)]);
      }
    });
  });
});

test("a person finds their place again from the answers alone", () => {
  fc.assert(
    fc.property(prefixes(), (answers) => {
      expect(at(from(answers))).toBe(unanswered(answers) ?? "review");
      expect(from(answers).context).toEqual(untouched(answers));
    }),
    { numRuns: 300 },
  );
});

test("a person can go to the places that they reached and to no other", () => {
  fc.assert(
    fc.property(prefixes(), (answers) => {
      const here = from(answers);
      const isOpen = (to: Place) =>
        to === "milestone"
          ? false
          : to === "review"
            ? isComplete(answers)
            : to === "result"
              ? hasResult(answers)
              : isReached(to, answers);
      for (const to of [...questionIds, "milestone", "review", "result"] as const) {
        const there = send(here, { type: "GO", to });
        expect(at(there)).toBe(isOpen(to) ? to : at(here));
        expect(there.context).toEqual(here.context);
        if (to === "result" && isOpen(to)) expect(there.value).toMatchObject({ walk: { result: endOf(answers) } });
      }
    }),
    { numRuns: 50 },
  );
});

test("a person who leaves a change for another place is no longer changing", () => {
  changes(100, (one) => {
    const left = send(reopen(one), { type: "GO", to: "review" });
    expect([at(left), left.context]).toEqual(["review", untouched(one.told)]);
  });
});

test("starting over leaves nothing", () => {
  changes(100, (one) => {
    for (const now of [one.review, change(one), send(one.review, { type: "FINISH" })]) {
      const wiped = send(now, { type: "RESET" });
      expect([at(wiped), wiped.context]).toEqual(["screeningFor", contextOf({ notice: { kind: "cleared" } })]);
    }
  });
});

test("back from the result is the review, and back from the review is the last question before it", () => {
  changes(100, ({ told, review }) => {
    const result = send(review, { type: "FINISH" });
    expect([at(result), at(send(result, { type: "BACK" }))]).toEqual(["result", "review"]);
    expect(at(send(review, { type: "BACK" }))).toBe(needed(told).at(-1));
  });
});
