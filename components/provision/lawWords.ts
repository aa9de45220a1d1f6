import { useLocale } from "next-intl";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { lawWords } from "#lib/i18n/words/law.ts";
import type { AuthorityId } from "#rules";
import { lateScript } from "../ui/lateScript.ts";

/** What we say about a provision. */
export type ProvisionWords = { title: string; paraphrase: string; note?: string };

/** A list of the rules whose rows may have a legal doubt beside them. */
export type DoubtedList = "rules" | "feeExceptions" | "routeSteps";

const bring = async (locale: Locale) => {
  const [{ texts }, { default: words }] = await Promise.all([
    import("#lib/law/book.ts"),
    lawWords[locale](),
  ]);
  const provisions: Readonly<Record<AuthorityId, ProvisionWords>> = words.provisions;
  const doubts: Readonly<Record<DoubtedList, Readonly<Record<string, string>>>> = words.doubts;
  return { texts, provisions, doubts };
};

const books = Object.fromEntries(
  locales.map((locale) => [locale, lateScript(() => bring(locale))]),
) as Record<Locale, ReturnType<typeof lateScript<Awaited<ReturnType<typeof bring>>>>>;

/**
 * Fetches the words of the law, and ours about them: begun when the result's own script has arrived, so that every
 * reason is one press away from the words of its law.
 */
export const fetchLawWords = (locale: Locale): Promise<void> => books[locale].load();

/** The words of the law, how to ask for them again, and how to do at once what needs them. */
export const useLawWords = () => {
  const { useStatus, reload, onceLoaded } = books[useLocale()];
  return { book: useStatus(), reload, withLawWords: onceLoaded };
};

/** The words of the law as they are here by now; null where they are not. */
export const lawWordsNow = (locale: Locale) => {
  const book = books[locale].status();
  return typeof book === "object" ? book : null;
};
