import * as fc from "fast-check";

/** The day on which the tests of the calendar stand. */
export const today = "2026-11-22";
export const seed = 20_261_122;

/** Any day of eighty years. */
export const days = () =>
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
