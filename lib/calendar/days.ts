import * as z from "zod";

/** A day without a time or a zone: "2026-11-22". */
export const Day = z.iso.date();

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** The day that a clock on the wall shows. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");

/** The day so many days later, or earlier. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
