import type { QuestionId } from "#rules";
import committed from "./edges.json" with { type: "json" };

type From = QuestionId | "result";
type To = QuestionId | "review" | "result";

/**
 * Where a walk can go from each question, and where it can have come from: other questions, the review, or the
 * result, to which the questions that are offered after it lead back.
 */
export type Moves = {
  successors: ReadonlyMap<From, readonly To[]>;
  predecessors: ReadonlyMap<QuestionId | "review", readonly From[]>;
};

/** The moves along some edges. */
export const movesAlong = (edges: Readonly<Record<string, readonly string[]>>): Moves => {
  // The keys of an object are typed as any text; a test holds the committed ones to the questions.
  const successors = new Map(Object.entries(edges)) as unknown as Moves["successors"];
  const order = [...successors.keys()];
  const before = (place: QuestionId | "review") =>
    order.filter((from) => successors.get(from)?.includes(place));
  const questions = order.filter((from) => from !== "result");
  const predecessors = new Map(
    [...questions, "review" as const].map((place) => [place, before(place)]),
  );
  return { successors, predecessors };
};

/** The moves along the edges that were proved (see proof.ts) and committed. */
export const committedMoves = movesAlong(committed);
export const { successors } = committedMoves;
