import type { QuestionId } from "#rules";

/** A place on the drawing: a question, the review, or the result, after which more questions are offered. */
export type MapPlace = QuestionId | "review" | "result";

/** The size of the box around a question, in units of the drawing. */
export const box = { width: 196, height: 60 };

/** Where the boxes stand (by their middle) and how the lines run, in units of the drawing. */
export type Layout = {
  width: number;
  height: number;
  places: [place: MapPlace, x: number, y: number][];
  lines: [from: MapPlace, to: MapPlace, points: [x: number, y: number][]][];
};
