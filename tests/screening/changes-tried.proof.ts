import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { movesFrom, type Move } from "#lib/changes/changeable.ts";
import { triedFrom } from "#lib/changes/tried.ts";
import { endOf, relevant } from "#lib/questionnaire/walk.ts";
import { determine, type Answers, type QuestionId } from "#rules";
import { walks } from "../rules/answers.ts";
import { casePeople, personOf } from "../rules/cases.ts";
import { apply, changesFor, child, rank } from "./changing.ts";

vi.setConfig({ testTimeout: 120_000 });

const barred = relevant({
  ...child,
  visaSituation: "not-tried",
  whyNotTried: "known-bar",
  identityDocument: "other-id",
});
const longVisit = relevant({
  ...personOf("A patient holds a valid visitor visa"),
  plannedStay: "over-one-year",
  medSerious: "yes",
  medUsProviderAgreed: "yes",
});

/** People at the end of all stages for whom the page has no change to show. */
const withoutChange = [
  ...casePeople,
  { name: "A patient with a known bar", answers: barred },
  { name: "A patient with a visa, of more than a year", answers: longVisit },
  ...fc.sample(walks(), { numRuns: 1000, seed: 10 }).map((answers, at) => ({ name: `Person ${at + 1}`, answers })),
].filter(
  ({ answers }) =>
    endOf(answers) === "all-stages" &&
    determine(answers).outcome !== "likely-eligible" &&
    changesFor(answers).length === 0,
);
const triedBy = (answers: Answers) => triedFrom(answers, determine(answers));
const first = ({ to }: Move) => to[0]!;

/** Whether a move takes an answer away at which an attorney must look. */
const takesFromSight = (answers: Answers, moves: readonly Move[]) => {
  const then = apply(answers, moves, first);
  return determine(answers).reasons.some(
    ({ finding, because }) =>
      finding.startsWith("refers") && Object.keys(because).some((id) => then[id as QuestionId] === undefined),
  );
};

describe("Somebody who reads that none of the changes tried gives another result:", () => {
  test("had every honest change tried, but for those that take from sight what an attorney must look at", () => {
    const left = withoutChange.map(({ name, answers }) => {
      const moves = movesFrom(relevant(answers));
      return { name, moves: moves.filter((move) => !takesFromSight(answers, [move])) };
    });
    expect(withoutChange.map(({ name, answers }) => ({ name, moves: triedBy(answers).moves }))).toEqual(left);
  });

  test("are many, with each of the three things that can be said of what was tried", () => {
    const said = withoutChange.map(({ answers }) => {
      const { moves, isSame } = triedBy(answers);
      return moves.length === 0 ? "untried" : isSame ? "the same" : "none better";
    });
    expect([...new Set(said)].toSorted()).toEqual(["none better", "the same", "untried"]);
    expect(withoutChange.length).toBeGreaterThan(200);
  });

  test.each(withoutChange)(
    "has that result whichever of them comes true, alone or in pairs, and never a better one: $name",
    ({ answers }) => {
      const { moves, isSame } = triedBy(answers);
      const { outcome } = determine(answers);
      const others = moves
        .flatMap((one, at) => [[one], ...moves.slice(at + 1).map((other) => [one, other])])
        .filter(([one, other]) => one!.question !== other?.question)
        .filter((set) => !takesFromSight(answers, set))
        .flatMap((set) =>
          [0, 1, 2].map((last) => determine(apply(answers, set, ({ to }) => to[Math.min(last, to.length - 1)]!))),
        )
        .filter((found) => found.outcome !== outcome);
      expect(others.length === 0).toBe(isSame);
      expect(others.filter((found) => rank.indexOf(found.outcome) > rank.indexOf(outcome))).toEqual([]);
    },
  );

  test("a known bar is not tried away, and the rest is", () => {
    expect(changesFor(barred)).toEqual([]);
    expect(triedBy(barred).moves.map(({ question, to }) => [question, to])).toEqual([
      ["immigrantPetition", ["pending"]],
      ["identityDocument", ["passport"]],
    ]);
  });

  test("a shorter stay that a visa serves is tried, and is no other result to hope for", () => {
    expect([changesFor(longVisit), triedBy(longVisit).isSame]).toEqual([[], false]);
  });
});
