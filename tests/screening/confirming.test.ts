import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getInitialSnapshot, getNextSnapshot, type SnapshotFrom } from "xstate";
import type { Answers, QuestionId } from "#rules";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import type { Event } from "#lib/questionnaire/context.ts";
import { screeningMachine } from "#lib/questionnaire/machine.ts";
import { confirmingIn, placeOf } from "#lib/questionnaire/place.ts";
import { asked, droppedFrom, withAnswer } from "#lib/questionnaire/walk.ts";
import { choose, walks } from "../rules/answers.ts";

type Snapshot = SnapshotFrom<typeof screeningMachine>;
const send = (snapshot: Snapshot, ...events: Event[]): Snapshot =>
  events.reduce((one, event) => getNextSnapshot(screeningMachine, one, event), snapshot);
const review = (answers: Answers) => getInitialSnapshot(screeningMachine, { answers });
const confirming = ({ value }: Snapshot) => confirmingIn(value);
const place = ({ value }: Snapshot) => placeOf(value);

type Loss = { told: Answers; question: QuestionId; loses: readonly QuestionId[]; asks: Snapshot };

/** People at the review whose new answer would drop others. */
const losses = (law: (loss: Loss) => void) => {
  let found = 0;
  fc.assert(
    fc.property(walks(), fc.nat(), fc.integer(), (told, which, seed) => {
      const question = asked(told)[which % asked(told).length]!;
      const answer = choose(question, drawsFrom(seed), 0);
      const loses = droppedFrom(told, withAnswer(told, question, answer));
      if (loses.length === 0) return;
      found += 1;
      const asks = send(review(told), { type: "CHANGE", question }, { type: "ANSWER", question, answer });
      law({ told, question, loses, asks });
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(5);
};

describe("Before an answer drops others", () => {
  test("a person is asked at their question, is told which would go, and has lost nothing", () => {
    losses(({ told, question, loses, asks }) => {
      expect([confirming(asks), place(asks)]).toEqual(["drop", question]);
      expect(asks.context.losing?.loses).toEqual(loses);
      expect(asks.context.answers).toEqual(told);
      expect(asks.context.notice).toBeNull();
    });
  });

  test("they can keep the answers they had, and stand at the question again", () => {
    losses(({ told, question, asks }) => {
      const kept = send(asks, { type: "KEEP" });
      expect([confirming(kept), place(kept), kept.context.losing]).toEqual([null, question, null]);
      expect(kept.context.answers).toEqual(told);
    });
  });

  test("once they confirm, exactly those go, and they are told how many", () => {
    losses(({ told, loses, asks }) => {
      const confirmed = send(asks, { type: "CONFIRM" });
      expect([confirming(confirmed), confirmed.context.losing]).toEqual([null, null]);
      expect(droppedFrom(told, confirmed.context.answers)).toEqual(loses);
      expect(confirmed.context.notice).toEqual({ kind: "undo", count: loses.length });
      expect(send(confirmed, { type: "UNDO" }).context.notice).toBeNull();
    });
  });

  test("leaving for another screen keeps them, too", () => {
    losses(({ told, asks }) => {
      const left = send(asks, { type: "GO", to: "review" });
      expect([confirming(left), place(left), left.context.answers]).toEqual([null, "review", told]);
    });
  });
});

describe("Before all answers are cleared, or a person is removed", () => {
  const told = { screeningFor: "relative" } as const;

  test("nothing goes until it is confirmed", () => {
    const asks = send(review(told), { type: "CLEAR" });
    expect([confirming(asks), asks.context.answers]).toEqual(["clear", told]);
    expect(send(asks, { type: "KEEP" }).context).toEqual(review(told).context);
    const cleared = send(asks, { type: "CONFIRM" });
    expect([confirming(cleared), place(cleared), cleared.context.answers]).toEqual([null, "screeningFor", {}]);
    expect(cleared.context.notice).toEqual({ kind: "cleared" });
  });

  test.each(["KEEP", "CONFIRM"] as const)(
    "the person is named, and the answers on the screen stay after %s",
    (type) => {
      const asks = send(review(told), { type: "REMOVE", number: 2 });
      expect([confirming(asks), asks.context.removing]).toEqual(["remove", 2]);
      const after = send(asks, { type });
      expect([confirming(after), after.context]).toEqual([null, review(told).context]);
    },
  );
});
