import type { Locale } from "#lib/i18n/locales.ts";
import { frameWords } from "#lib/i18n/words/frame.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";
import { prefetchResult } from "../screening/useResultChunk.ts";

/** The words of a language for the frame and its questions, as they come. */
export const fetchSpoken = async (locale: Locale) => {
  const [{ default: words }, { default: around }] = await Promise.all([
    screeningWords[locale](),
    frameWords[locale](),
  ]);
  prefetchResult(locale);
  return { locale, words, around };
};

export type Spoken = Awaited<ReturnType<typeof fetchSpoken>>;
