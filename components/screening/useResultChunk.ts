import { useLocale } from "next-intl";
import { useCallback, useEffect, type ComponentProps } from "react";
import { fetchNotices } from "#lib/advisories/fetch.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { resultWords } from "#lib/i18n/resultWords.ts";
import type { ResultLoader } from "../result/ResultLoader.tsx";
import { useArriving, type Arriving } from "../ui/useArriving.ts";

type Arrived = { Page: typeof ResultLoader } & Pick<
  ComponentProps<typeof ResultLoader>,
  "words" | "notices"
>;
export type ResultChunk = Arriving<Arrived>;

// Begun as soon as this script runs. The result waits for none of them.
const notices = typeof document === "undefined" ? Promise.resolve(null) : fetchNotices();

const arrive = async (locale: Locale): Promise<Arrived> => {
  // The tools under the result and the writer of Word files are fetched together with it. Fetched one after
  // another, the last could still be on its way when the first answer is given, and nothing may be asked for then.
  void Promise.allSettled([import("../tools/Tools.tsx"), import("#lib/packet/docx.ts")]);
  const [{ ResultLoader: Page }, { default: words }] = await Promise.all([
    import("../result/ResultLoader.tsx"),
    resultWords[locale](),
  ]);
  return { Page, words, notices };
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
 * would keep a slow phone from answering, and no later, because nothing is asked of the server after an answer.
 */
export const usePrefetchedResult = (): void => {
  const locale = useLocale();
  useEffect(() => void fetchResult(locale).catch(() => {}), [locale]);
};

/** The result page, and a way to fetch it again if it did not come. */
export const useResultChunk = (): { chunk: ResultChunk; retry: () => void } => {
  const locale = useLocale();
  const { arriving, retry } = useArriving(useCallback(() => fetchResult(locale), [locale]));
  return { chunk: arriving, retry };
};
