import { daysAfter, daysUntilReview, version } from "#rules";

/** Whether the day in a memo from another device looks wrong: long before its rules, or in the future. */
export const isOddDay = (made: string, today: string): boolean =>
  made < daysAfter(version.date, -daysUntilReview) || daysAfter(made, -1) > today;
