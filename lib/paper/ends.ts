import type { Outcome } from "#rules";

/** The number of each end on the sheet. */
export const endNumbers: Record<Outcome, number> = {
  "likely-eligible": 1,
  "needs-attorney": 2,
  "likely-ineligible": 3,
};
export const ends = Object.keys(endNumbers) as Outcome[];
