import { determine, type Answers, type Determination } from "#rules";
import { relevant } from "../questionnaire/walk.ts";
import { hides, moved } from "./along.ts";
import { movesFrom, type Move } from "./changeable.ts";

/** The moves that were tried, and whether each of them, alone and in pairs, leaves the outcome as it is. */
type Tried = { moves: readonly Move[]; isSame: boolean };

const singlesAndPairs = (moves: readonly Move[]): Move[][] => [
  ...moves.map((move) => [move]),
  ...moves.flatMap((one, at) =>
    moves
      .slice(at + 1)
      .filter(({ question }) => question !== one.question)
      .map((other) => [one, other]),
  ),
];

/**
 * Tries every honest change, alone and in pairs, and leaves none out by reasoning: what a page says of all of
 * them rests on this. Another outcome than before is a worse one where `changesOf` finds nothing.
 */
export const triedFrom = (answers: Answers, before: Determination): Tried => {
  const kept = relevant(answers);
  const then = (moves: readonly Move[]) => moves.reduce(moved, kept);
  const isOpen = (moves: readonly Move[]) => !hides(before, then(moves));
  const moves = movesFrom(kept).filter((move) => isOpen([move]));
  return {
    moves,
    isSame: singlesAndPairs(moves)
      .filter(isOpen)
      .every((tried) => determine(then(tried)).outcome === before.outcome),
  };
};
