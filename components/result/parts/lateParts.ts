import { useLocale } from "next-intl";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { partsWords } from "#lib/i18n/words/parts.ts";
import { lateScript } from "../../ui/lateScript.ts";

const bring = async (locale: Locale) => {
  const [{ insides }, { default: words }] = await Promise.all([
    import("./insides.ts"),
    partsWords[locale](),
  ]);
  return { insides, words };
};

const parts = Object.fromEntries(
  locales.map((locale) => [locale, lateScript(() => bring(locale))]),
) as Record<Locale, ReturnType<typeof lateScript<Awaited<ReturnType<typeof bring>>>>>;

/**
 * Fetches what stands inside the folded parts of a result, all of it whatever was answered: begun when the result's
 * own script has arrived. Settles once it is here or is known not to come.
 */
export const fetchParts = (locale: Locale): Promise<void> => parts[locale].load();

/** What stands inside the folded parts, with its words, and how to ask for it again. */
export const useLateParts = () => {
  const { useStatus, reload } = parts[useLocale()];
  return { arriving: useStatus(), reload };
};
