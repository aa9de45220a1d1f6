/** A day in words, never in numbers alone: "November 21, 2026". */
export const longDate = (day: string, intl: readonly string[]) =>
  new Intl.DateTimeFormat([...intl], { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
