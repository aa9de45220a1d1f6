import { longDate, longMonth } from "./dates.ts";
import { listed, type ListKind } from "./lists.ts";
import { languages, type Locale } from "./locales.ts";
import { usDollars } from "./money.ts";

/**
 * How a language writes days, amounts and numbers. next-intl's own formatter asks Intl for the language
 * of the messages alone; ours asks for what stands in `languages`, because Intl knows no Haitian Creole.
 */
export const formatsOf = (locale: Locale) => {
  const { intl } = languages[locale];
  return {
    date: (day: string) => longDate(day, intl),
    /** A day or a month in words; what is neither, as it stands. */
    dateOrMonth: (text: string) =>
      /^\d{4}-\d{2}-\d{2}$/.test(text)
        ? longDate(text, intl)
        : /^\d{4}-\d{2}$/.test(text)
          ? longMonth(text, intl)
          : text,
    money: (amount: number) => usDollars(amount),
    list: (items: readonly string[], kind?: ListKind) => listed(items, intl, kind),
    number: (count: number) => new Intl.NumberFormat([...intl]).format(count),
  };
};

export type Formats = ReturnType<typeof formatsOf>;
