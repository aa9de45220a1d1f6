import type { Determination } from "#rules";

const restings = {
  "refers-first": "refersFirst",
  fails: "fails",
  refers: "refers",
  meets: "meets",
} as const;

/** What a result rests on, as the page words it: open points that can come back are told from a point of judgment. */
export const restingOn = ({ rests }: Determination, points: number) =>
  rests === "leaves-open" ? (points > 0 ? "leavesOpen" : "judgment") : restings[rests];
