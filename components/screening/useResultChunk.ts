import { useLocale } from "next-intl";
import { useCallback } from "react";
import { fetchNotices } from "#lib/advisories/fetch.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { resultWords } from "#lib/i18n/words/result.ts";
import type { resultPages } from "../result/pages.ts";
import { useArriving, type Arriving } from "../ui/useArriving.ts";

/** What needs the rules, and the words for it. */
type Arrived = typeof resultPages & {
  words: Record<string, unknown>;
  notices: Promise<string | null>;
};
export type ResultChunk = Arriving<Arrived>;

// Begun as soon as this script runs: notices that come late or not at all hold up nothing.
const notices = typeof document === "undefined" ? Promise.resolve(null) : fetchNotices();

const arrive = async (locale: Locale): Promise<Arrived> => {
  const [pages, { default: words }] = await Promise.all([
    import("../result/pages.ts").then(({ resultPages }) => resultPages),
    resultWords[locale](),
  ]);
  // Both at once, the parts first: if the tools waited, when they are requested would tell who is at the result.
  void pages.fetchParts(locale);
  void pages.fetchLawWords(locale);
  // What does not arrive is asked for again where it is shown.
  pages.fetchTools(locale).catch(() => {});
  return { ...pages, words, notices };
};

const begun: { [L in Locale]?: Promise<Arrived> } = {};

/** Begun once for each language; what failed is begun anew. */
const fetchResult = (locale: Locale): Promise<Arrived> => {
  const coming = (begun[locale] ??= arrive(locale));
  coming.catch(() => delete begun[locale]);
  return coming;
};

/**
 * Begins to fetch the result page as soon as the page answers to a tap: no sooner, because making the rules ready
 * would keep a slow phone from answering, and no later, so that no request tells when a person has come to the result.
 */
export const prefetchResult = (locale: Locale): void => void fetchResult(locale).catch(() => {});

/** The result page, and a way to fetch it again if it did not come. */
export const useResultChunk = (): { chunk: ResultChunk; retry: () => void } => {
  const locale = useLocale();
  const { arriving, retry } = useArriving(useCallback(() => fetchResult(locale), [locale]));
  return { chunk: arriving, retry };
};
