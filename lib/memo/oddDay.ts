import { daysAfter, daysUntilReview, version } from "#rules";

/** Whether the day of a memo that was made elsewhere may be that of a wrong clock: long before its rules, or still to come. */
export const isOddDay = (made: string, today: string): boolean =>
  made < daysAfter(version.date, -daysUntilReview) || daysAfter(made, -1) > today;
