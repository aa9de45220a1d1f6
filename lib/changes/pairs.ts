import type { Determination, QuestionId, Requirement } from "#rules";
import type { Reach } from "./along.ts";
import { canAffect, holdsBack, questionsBehind } from "./dependence.ts";
import type { Move } from "./changeable.ts";

/** What must give way before an outcome improves or a requirement is met, and which questions can help. */
export type Goal = {
  obstacles: readonly ReadonlySet<string>[];
  serves: (question: QuestionId) => boolean;
};

const unmetIn = ({ requirements }: Determination) =>
  requirements.filter(({ state }) => state !== "met").map(({ id }) => id);

/** The goal of a better outcome. */
export const betterOutcome = (before: Determination): Goal => {
  const unmet = unmetIn(before);
  const obstacles = before.reasons
    .filter((reason) =>
      before.outcome === "likely-ineligible"
        ? reason.finding === "fails" && holdsBack(reason).length > 0
        : reason.finding.startsWith("refers") || holdsBack(reason).length > 0,
    )
    .map(questionsBehind);
  return {
    obstacles,
    serves: (question) =>
      obstacles.some((rests) => rests.has(question)) || unmet.some((id) => canAffect(question, id)),
  };
};

/** A goal for each requirement that is not met yet and that nothing closes by itself. */
const requirementsMet = (before: Determination, closed: readonly Requirement[]): Goal[] =>
  unmetIn(before)
    .filter((id) => !closed.includes(id))
    .map((id) => ({
      obstacles: before.reasons
        .filter((reason) => holdsBack(reason).includes(id))
        .map(questionsBehind),
      serves: (question) => canAffect(question, id),
    }));

/**
 * Pairs of moves that may reach a goal, as far as can be told without running the rules: both questions
 * serve it, and every obstacle rests on one of them.
 */
export const pairsOf = (
  reaches: readonly Reach[],
  before: Determination,
  closed: readonly Requirement[],
): [Move, Move][] => {
  const goals = [betterOutcome(before), ...requirementsMet(before, closed)];
  const may = (both: readonly Reach[]) =>
    goals.some(
      ({ obstacles, serves }) =>
        both.every(({ touched }) => touched.some(serves)) &&
        obstacles.every((rests) =>
          both.some(({ touched }) => touched.some((question) => rests.has(question))),
        ),
    );
  return reaches.flatMap((one, at) =>
    reaches
      .slice(at + 1)
      .filter((other) => other.move.question !== one.move.question && may([one, other]))
      .map((other): [Move, Move] => [one.move, other.move]),
  );
};
