import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Answers, QuestionId } from "#rules";
import { isOffered, stages, stageOf, steps } from "#lib/questionnaire/questionnaire.ts";
import {
  after,
  asked,
  before,
  firstOffered,
  isComplete,
  isReached,
  needed,
  offered,
  previous,
  progress,
  progressInOffered,
  unanswered,
} from "#lib/questionnaire/walk.ts";
import { anyAnswers, prefixes, walks } from "../rules/answers.ts";

vi.setConfig({ testTimeout: 120_000 });

const order = steps.map(({ ask }) => ask);
const people = (law: (answers: Answers) => void, of = fc.oneof(walks(), prefixes(), anyAnswers())) =>
  fc.assert(fc.property(of, law), { numRuns: 200 });

test("the next question, the one before, the first without an answer and the progress agree", () => {
  people((answers) => {
    const [before, after] = [needed(answers), offered(answers)];
    const path = [...before, ...after];
    expect(asked(answers)).toEqual(path);
    expect(path.map(isOffered)).toEqual([...before.map(() => false), ...after.map(() => true)]);
    const isOpen = (id: QuestionId) => answers[id] === undefined;
    expect(unanswered(answers)).toBe(before.find(isOpen) ?? null);
    expect(isComplete(answers)).toBe(!before.some(isOpen));
    expect(firstOffered(answers)).toBe(after.find(isOpen) ?? after[0] ?? null);
    const gap = path.findIndex(isOpen);
    const reached = gap < 0 ? path : path.slice(0, gap + 1);
    expect(order.filter((id) => isReached(id, answers))).toEqual(reached);
  });
});

test("before the result and after it, each question has the one before it and the one after it", () => {
  people((answers) => {
    for (const path of [needed(answers), offered(answers)]) {
      expect(path.map((id) => after(id, answers))).toEqual([...path.slice(1), null].slice(0, path.length));
      expect(path.map((id) => before(id, answers))).toEqual([null, ...path].slice(0, path.length));
    }
    const [first] = needed(answers);
    const [firstAfter] = offered(answers);
    expect(previous(first!, answers)).toBeNull();
    expect(previous("review", answers)).toBe(needed(answers).at(-1));
    expect(previous("result", answers)).toBe(unanswered(answers) ?? "review");
    if (firstAfter) expect(previous(firstAfter, answers)).toBe("result");
  });
});

test("the progress counts by stage what the result rests on, and what is offered by itself", () => {
  people((answers) => {
    for (const [at, id] of needed(answers).entries()) {
      const sofar = needed(answers).slice(0, at + 1);
      const question = sofar.filter((one) => stageOf(one) === stageOf(id)).length;
      const step = stages.indexOf(stageOf(id)) + 1;
      expect(progress(id, answers)).toEqual({ stage: stageOf(id), step, of: 5, question });
    }
    const of = offered(answers).length;
    for (const [at, id] of offered(answers).entries()) {
      expect(progressInOffered(id, answers)).toEqual({ question: at + 1, of });
    }
  });
});
