type Style = Pick<Intl.DateTimeFormatOptions, "day" | "year" | "month">;

/** The months of a language that Intl does not know. */
const months: Readonly<Record<string, readonly string[]>> = {
  ht: [
    "janvye",
    "fevriye",
    "mas",
    "avril",
    "me",
    "jen",
    "jiyè",
    "out",
    "septanm",
    "oktòb",
    "novanm",
    "desanm",
  ],
};

/** A calendar that people who read a language live by, beside the one that US papers use. */
const calendars: Readonly<Record<string, string>> = {
  "fa-AF-u-ca-gregory-nu-latn": "fa-AF-u-ca-persian",
};

const writers = new Map<string, Intl.DateTimeFormat>();

/** What writes days in one style; making it takes longer than all that it writes on a page, so it is made once. */
const writerOf = (languages: readonly string[], style: Style): Intl.DateTimeFormat => {
  const key = [...languages, ...Object.keys(style)].join();
  const known = writers.get(key);
  if (known) return known;
  const writer = new Intl.DateTimeFormat([...languages], { ...style, timeZone: "UTC" });
  writers.set(key, writer);
  return writer;
};

const written =
  (style: Style) =>
  (day: string, intl: readonly string[]): string => {
    const date = new Date(day);
    const [language = ""] = intl;
    const names = months[language];
    if (names) {
      const month = `${names[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
      return style.day ? `${date.getUTCDate()} ${month}` : month;
    }
    const text = writerOf(intl, style).format(date);
    const calendar = calendars[language];
    return calendar ? `${text} (${writerOf([calendar], style).format(date)})` : text;
  };

/** A day in words, never in numbers alone: "November 21, 2026". */
export const longDate = written({ day: "numeric", month: "long", year: "numeric" });

/** A month in words, for a source that names no day: "January 2026". */
export const longMonth = written({ year: "numeric", month: "long" });
