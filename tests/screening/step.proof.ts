import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { getInitialSnapshot, getNextSnapshot } from "xstate";
import { questionIds, type Answers, type QuestionId } from "#rules";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import type { Event, Place } from "#lib/questionnaire/context.ts";
import { screeningMachine } from "#lib/questionnaire/machine.ts";
import { placeOf } from "#lib/questionnaire/place.ts";
import { first, step, type Snapshot } from "#lib/questionnaire/step.ts";
import { asked } from "#lib/questionnaire/walk.ts";
import { choose, prefixes, walks } from "../rules/answers.ts";

vi.setConfig({ testTimeout: 240_000 });

const isQuestion = (place: Place): place is QuestionId => (questionIds as readonly string[]).includes(place);

/** What somebody can do next, most often what the screen in front of them offers. */
const doing = ({ value, context }: Snapshot, which: number, seed: number): Event => {
  const draw = drawsFrom(seed);
  const place = placeOf(value);
  const told = asked(context.answers);
  const anywhere = questionIds[seed % questionIds.length]!;
  const some = told[seed % Math.max(told.length, 1)] ?? anywhere;
  const certain = seed % 3 === 0 ? ("settled" as const) : undefined;
  const answer = (question: QuestionId): Event => ({
    type: "ANSWER",
    question,
    answer: choose(question, draw, 0),
    certain,
  });
  const others = (): Answers => Object.fromEntries([[anywhere, choose(anywhere, draw, 0)]]);
  const rare: Event[] = [
    { type: "BACK" },
    { type: "CHANGE", question: some },
    { type: "CHANGE", question: anywhere },
    { type: "FINISH", seeksEveryone: seed % 2 === 0 },
    { type: "CONTINUE" },
    { type: "GO", to: some },
    { type: "GO", to: (["milestone", "review", "result"] as const)[seed % 3]! },
    { type: "ADOPT", answers: others(), shared: seed % 2 === 0 ? others() : undefined },
    { type: "ADOPT", answers: "damaged" },
    { type: "MERGE", answers: others() },
    { type: "UNDO" },
    { type: "CLEAR" },
    { type: "REMOVE", number: 2 },
    { type: "CONFIRM" },
    { type: "CONFIRM" },
    { type: "KEEP" },
    { type: "LOSE" },
    answer(anywhere),
    answer(some),
    { type: "RESET" },
  ];
  if (which % 2 === 0 && isQuestion(place)) return answer(place);
  return rare[which % rare.length]!;
};

const seen = (place: Place) => (isQuestion(place) ? "a question" : place);

test("What a phone walks is the machine itself, whatever is done on whichever screen", () => {
  const places = new Set<string>();
  fc.assert(
    fc.property(
      fc.oneof(walks(), prefixes()),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 10, maxLength: 25 }),
      (answers, doings) => {
        let machine = getInitialSnapshot(screeningMachine, { answers });
        let phone = first({ answers });
        for (const [kind, seed] of doings) {
          expect(phone).toEqual({ value: machine.value, context: machine.context });
          const event = doing(phone, kind, seed);
          machine = getNextSnapshot(screeningMachine, machine, event);
          phone = step(phone, event);
          places.add(seen(placeOf(phone.value)));
          expect([event, phone]).toEqual([event, { value: machine.value, context: machine.context }]);
        }
      },
    ),
    { seed: 20261128, numRuns: 250 },
  );
  expect([...places].sort()).toEqual(["a question", "milestone", "result", "review"]);
});

test("What leads nowhere leaves the very same snapshot, so that nothing is drawn again", () => {
  const start = first({});
  expect(step(start, { type: "BACK" })).toBe(start);
});
