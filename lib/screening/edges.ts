import type { QuestionId } from "#rules";
import edges from "./edges.json" with { type: "json" };

/** Where a walk can go from each question: a later question, or the review (see proof.ts). */
export const successors = new Map(Object.entries(edges)) as Map<QuestionId, (QuestionId | "review")[]>;

const order = [...successors.keys()];

/** The same edges, walked backward. */
export const predecessors = new Map<QuestionId | "review", QuestionId[]>(
  [...order, "review" as const].map((place) => [
    place,
    order.filter((question) => successors.get(question)?.includes(place)),
  ]),
);
