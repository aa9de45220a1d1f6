import type { Locale } from "./locales.ts";
import en from "./messages/en/errors.json";

/** The words for errors by language, for pages that must not depend on anything else. */
export const errorWords = { en } satisfies Record<Locale, typeof en>;
