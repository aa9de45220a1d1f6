import { is } from "./option-tests.ts";

/** A date within thirty days, or a state that worsens. */
export const near = is("within-7-days", "within-30-days", "worsening-no-date");
/** No time for an immigrant visa. */
export const withinThreeMonths = is(
  "within-7-days",
  "within-30-days",
  "worsening-no-date",
  "one-to-three-months",
);
/** Time for an ordinary visa. */
export const timeToSpare = is("over-three-months", "none");
