import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { determine, optionsOf, questionOf, reachable, takesSeveral, type Answers, type QuestionId } from "#rules";
import { asked, relevant, unanswered } from "#lib/questionnaire/walk.ts";
import { walks } from "./answers.ts";
import { checkCases } from "./cases.ts";

vi.setConfig({ testTimeout: 300_000 });

const sorted = (outcomes: Iterable<string>) => [...outcomes].sort();

/** The answers as they stood after each question of a walk. */
const prefixesOf = (answers: Answers): Answers[] => {
  const path = asked(answers);
  return path.map((_, at) =>
    Object.fromEntries(path.slice(0, at + 1).map((question) => [question, answers[question]])),
  );
};

/** Every answer worth trying to a question: of a list, each option by itself. */
const answersTo = (question: QuestionId): unknown[] =>
  optionsOf(question).map((option) => (takesSeveral(question) ? { [option]: true } : option));

/** Every outcome of every completion, as long as there are not too many; null then. */
const enumerated = (answers: Answers, most: number): Set<string> | null => {
  const found = new Set<string>();
  let left = most;
  const complete = (so: Answers): void => {
    left -= 1;
    if (left < 0) return;
    const question = unanswered(so);
    if (!question) return void found.add(determine(so).outcome);
    const all = answersTo(question);
    // What only adds changes no outcome: one answer stands for all (see adds.test.ts).
    for (const answer of questionOf(question).tier === "adds" ? all.slice(0, 1) : all) {
      complete(relevant({ ...so, [question]: answer }));
    }
  };
  complete(answers);
  return left < 0 ? null : found;
};

test("what can still come out is what some completion gives, no more and no less", () => {
  let compared = 0;
  fc.assert(
    fc.property(walks(), (answers) => {
      for (const prefix of prefixesOf(answers).slice(-7)) {
        const all = enumerated(prefix, 2000);
        if (!all) continue;
        compared += 1;
        expect(sorted(reachable(prefix))).toEqual(sorted(all));
      }
    }),
    { numRuns: 200 },
  );
  expect(compared).toBeGreaterThan(500);
});

test("it only shrinks, is never empty, and ends with the outcome", () => {
  fc.assert(
    fc.property(walks(), (answers) => {
      let before: readonly string[] = reachable({});
      for (const prefix of prefixesOf(answers)) {
        const now = reachable(prefix);
        expect(now.length).toBeGreaterThan(0);
        expect(now.filter((outcome) => !before.includes(outcome))).toEqual([]);
        before = now;
      }
      expect(before).toEqual([determine(answers).outcome]);
    }),
    { numRuns: 200 },
  );
});

test.each(checkCases)("$name: nothing that came out was ruled out on the way", ({ answers, outcome }) => {
  for (const prefix of prefixesOf(answers)) expect(reachable(prefix)).toContain(outcome);
});

test("with no answer yet, everything can still come out", () => {
  expect(sorted(reachable({}))).toEqual(["likely-eligible", "likely-ineligible", "needs-attorney"]);
});

test("a conviction leaves no way to likely-eligible, and a group of terror leaves one outcome alone", () => {
  const begun: Answers = { screeningFor: "myself", personUsStatus: "none", personLocation: "outside-us" };
  expect(reachable({ ...begun, criminalHistory: "conviction" })).not.toContain("likely-eligible");
  expect(reachable({ ...begun, securityConcern: { terrorism: true } })).toEqual(["needs-attorney"]);
});
