/** A day in words, never in numbers alone: "November 21, 2026". */
export const longDate = (day: string, intl: readonly string[]) =>
  new Intl.DateTimeFormat([...intl], { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

/** A month in words, for a source that names no day: "January 2026". */
export const longMonth = (month: string, intl: readonly string[]) =>
  new Intl.DateTimeFormat([...intl], { year: "numeric", month: "long", timeZone: "UTC" }).format(new Date(month));
