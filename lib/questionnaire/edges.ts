import type { QuestionId } from "#rules";
import committed from "./edges.json" with { type: "json" };

/** Where a walk can go from each question, and where it can have come from: other questions, or the review. */
export type Moves = {
  successors: ReadonlyMap<QuestionId, readonly (QuestionId | "review")[]>;
  predecessors: ReadonlyMap<QuestionId | "review", readonly QuestionId[]>;
};

/** The moves along some edges. */
export const movesAlong = (edges: Readonly<Record<string, readonly string[]>>): Moves => {
  // The keys of an object are typed as any text; a test holds the committed ones to the questions.
  const successors = new Map(Object.entries(edges)) as unknown as Moves["successors"];
  const order = [...successors.keys()];
  const before = (place: QuestionId | "review") =>
    order.filter((question) => successors.get(question)?.includes(place));
  const predecessors = new Map(
    [...order, "review" as const].map((place) => [place, before(place)]),
  );
  return { successors, predecessors };
};

/** The moves along the edges that were proved (see proof.ts) and committed. */
export const committedMoves = movesAlong(committed);
export const { successors } = committedMoves;
