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

const isAdding = (question: QuestionId) => questionOf(question).tier === "adds";

/**
 * Every outcome of every completion, as long as there are not too many; null then. On the way back the same is
 * known of each prefix between, and `found` hears of it.
 */
const enumerated = (answers: Answers, most: number, found: (prefix: Answers, outcomes: Set<string>) => void) => {
  let left = most;
  const complete = (so: Answers): Set<string> | null => {
    left -= 1;
    if (left < 0) return null;
    const question = unanswered(so);
    if (!question) return new Set([determine(so).outcome]);
    const all = answersTo(question);
    const outcomes = new Set<string>();
    // What only adds changes no outcome: one answer stands for all (see tiers.test.ts).
    for (const answer of isAdding(question) ? all.slice(0, 1) : all) {
      const further = complete(relevant({ ...so, [question]: answer }));
      if (!further) return null;
      further.forEach((outcome) => outcomes.add(outcome));
    }
    found(so, outcomes);
    return outcomes;
  };
  return complete(answers);
};

test("what can still come out is what some completion gives, no more and no less", () => {
  const compared = new Set<string>();
  const told = new Set<string>();
  const compare = (prefix: Answers, outcomes: Set<string>) => {
    const [ours, theirs] = [sorted(reachable(prefix)).join(), sorted(outcomes).join()];
    if (ours !== theirs) throw new Error(`${ours}, and not ${theirs}: ${JSON.stringify(prefix)}`);
    compared.add(JSON.stringify(prefix));
    told.add(ours);
  };
  fc.assert(
    fc.property(walks(), (answers) => {
      for (const prefix of prefixesOf(answers).slice(-8)) if (enumerated(prefix, 1500, compare)) return;
    }),
    { numRuns: 150 },
  );
  expect(compared.size).toBeGreaterThan(3000);
  expect(told.size).toBeGreaterThan(2);
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
  expect(prefixesOf(answers).filter((prefix) => !reachable(prefix).includes(outcome))).toEqual([]);
});

test("with no answer yet, everything can still come out", () => {
  expect(sorted(reachable({}))).toEqual(["likely-eligible", "likely-ineligible", "needs-attorney"]);
});

test("a conviction leaves no way to likely-eligible, and a group of terror leaves one outcome alone", () => {
  const begun: Answers = { screeningFor: "myself", personUsStatus: "none", personLocation: "outside-us" };
  expect(reachable({ ...begun, criminalHistory: "conviction" })).not.toContain("likely-eligible");
  expect(reachable({ ...begun, securityConcern: { terrorism: true } })).toEqual(["needs-attorney"]);
});
