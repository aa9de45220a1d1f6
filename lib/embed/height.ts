import type { Phase } from "./phases.ts";

/** Heights in CSS pixels come in steps so coarse that they tell no two screens apart. */
export const step = 160;

/** Below this width in CSS pixels the frame is a phone's. */
const phone = 480;

/**
 * The height of the frame in CSS pixels. It depends on the width and on whether the questions have begun,
 * never on a question, an answer or a result: what is longer scrolls inside the frame.
 */
export const frameHeight = (width: number, phase: Phase): number => {
  if (phase === "intro") return step * (width < phone ? 6 : 5);
  return step * (width < phone ? 4 : 5);
};
