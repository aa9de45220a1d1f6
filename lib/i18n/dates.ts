type Style = Pick<Intl.DateTimeFormatOptions, "dateStyle" | "year" | "month">;

/** Writes days in one style; making a writer takes longer than all that it writes on a page, so it is made once. */
const written = (style: Style) => {
  const writers = new Map<string, Intl.DateTimeFormat>();
  return (day: string, intl: readonly string[]): string => {
    const language = intl.join();
    const writer =
      writers.get(language) ?? new Intl.DateTimeFormat([...intl], { ...style, timeZone: "UTC" });
    writers.set(language, writer);
    return writer.format(new Date(day));
  };
};

/** A day in words, never in numbers alone: "November 21, 2026". */
export const longDate = written({ dateStyle: "long" });

/** A month in words, for a source that names no day: "January 2026". */
export const longMonth = written({ year: "numeric", month: "long" });
