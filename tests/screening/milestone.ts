import * as fc from "fast-check";
import { getInitialSnapshot, getNextSnapshot, type SnapshotFrom } from "xstate";
import { certainWith } from "#lib/early/certain.ts";
import type { Certain, Event } from "#lib/questionnaire/context.ts";
import { screeningMachine } from "#lib/questionnaire/machine.ts";
import { placeOf } from "#lib/questionnaire/place.ts";
import { hasResult, isComplete, needed, withAnswer } from "#lib/questionnaire/walk.ts";
import { reachable, type Answers, type Outcome, type QuestionId } from "#rules";
import { walks } from "../rules/answers.ts";

export type Snapshot = SnapshotFrom<typeof screeningMachine>;
export const at = ({ value }: Snapshot) => placeOf(value);
export const send = (snapshot: Snapshot, ...events: Event[]): Snapshot =>
  events.reduce((one, event) => getNextSnapshot(screeningMachine, one, event), snapshot);
export const from = (answers: Answers) => getInitialSnapshot(screeningMachine, { answers });

export type Moment = {
  question: QuestionId;
  answer: unknown;
  before: Answers;
  then: Answers;
  certain: Certain | undefined;
  /** What could still come out once a result can be shown; null before that, and when nothing is left to ask. */
  outcomes: Outcome[] | null;
};

/** A walk, answer by answer: what each makes certain. */
export const momentsOf = (answers: Answers): Moment[] => {
  let before: Answers = {};
  return needed(answers).map((question) => {
    const answer = answers[question];
    const then = withAnswer(before, question, answer);
    const isLeft = hasResult(then) && !isComplete(then);
    const certain = certainWith(before, question, answer);
    const moment = { question, answer, before, then, certain, outcomes: isLeft ? reachable(then) : null };
    before = then;
    return moment;
  });
};

/** People with a moment at which something becomes certain. */
export const milestones = (law: (moment: Moment & { certain: Certain }, answers: Answers) => void, numRuns: number) => {
  const told = { settled: 0, noLongerPossible: 0 };
  fc.assert(
    fc.property(walks(), (answers) => {
      for (const moment of momentsOf(answers)) {
        const { certain } = moment;
        if (!certain) continue;
        told[certain] += 1;
        law({ ...moment, certain }, answers);
      }
    }),
    { numRuns },
  );
  return told;
};
