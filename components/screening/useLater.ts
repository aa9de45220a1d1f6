import { useLocale } from "next-intl";
import { useCallback, useEffect, type ComponentProps } from "react";
import { resultWords } from "#lib/i18n/later.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { fetchNotices } from "#lib/screening/notices.ts";
import type { Determined } from "../Determined.tsx";
import { useArriving, type Arriving } from "../ui/useArriving.ts";

type Arrived = { Page: typeof Determined } & Pick<ComponentProps<typeof Determined>, "words" | "notices">;
export type Later = Arriving<Arrived>;

// Begun as soon as this script runs: notices that come late or not at all hold up nothing.
const notices = typeof document === "undefined" ? Promise.resolve(null) : fetchNotices();

const arrive = async (locale: Locale): Promise<Arrived> => {
  // The tools under the result and the writer of Word files come with it, in one go: one after another, the last
  // of them could still be on its way when the first answer is given.
  void Promise.allSettled([import("../keep/Keep.tsx"), import("#lib/packet/docx.ts")]);
  const [{ Determined: Page }, { default: words }] = await Promise.all([
    import("../Determined.tsx"),
    resultWords[locale](),
  ]);
  return { Page, words, notices };
};

const begun: { [L in Locale]?: Promise<Arrived> } = {};

/** Begun once for each language; what failed is begun anew. */
const fetchLater = (locale: Locale): Promise<Arrived> => {
  const coming = (begun[locale] ??= arrive(locale));
  coming.catch(() => delete begun[locale]);
  return coming;
};

/**
 * Begins to fetch the result page as soon as the page answers to a tap: no sooner, because making the rules ready
 * would keep a slow phone from answering, and no later, because nothing is asked of the server after an answer.
 */
export const useLaterBegun = (): void => {
  const locale = useLocale();
  useEffect(() => void fetchLater(locale).catch(() => {}), [locale]);
};

/** The result page, and a way to fetch it again if it did not come. */
export const useLater = (): { later: Later; retry: () => void } => {
  const locale = useLocale();
  const { arriving: later, retry } = useArriving(useCallback(() => fetchLater(locale), [locale]));
  return { later, retry };
};
