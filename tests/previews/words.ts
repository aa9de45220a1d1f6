import { readFileSync } from "node:fs";
import { languages, locales, type Locale } from "#lib/i18n/locales.ts";

const wordsOf = (locale: Locale, file: string) =>
  JSON.parse(readFileSync(`lib/i18n/messages/${locale}/${file}.json`, "utf8")) as Record<string, string>;

/** What a picture of a shared link says, by language. */
export const previewWords = () =>
  locales.map((locale) => ({
    locale,
    dir: languages[locale].dir,
    name: wordsOf(locale, "site").name ?? "",
    heading: wordsOf(locale, "start").heading ?? "",
    note: wordsOf(locale, "site").notGovernment ?? "",
  }));

/** The words that the pictures in `public/preview/` were drawn from. */
export const drawnFrom = "tests/previews/drawn-from.json";
