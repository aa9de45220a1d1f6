import { createTranslator } from "next-intl";
import { isLocale, type Locale } from "#lib/i18n/locales.ts";
import { wholeWords } from "#lib/i18n/words/whole.ts";

let here: Locale = "en";

/** The language that an address would name. */
export const beAt = (locale: Locale): void => {
  here = locale;
};

type Asked = string | { locale?: string; namespace?: string };

const wordsOf = async (asked: string = here) => {
  const locale = isLocale(asked) ? asked : here;
  return { locale, messages: (await wholeWords[locale]()).default };
};

export const getLocale = (): Promise<Locale> => Promise.resolve(here);
export const getMessages = async (asked?: { locale?: string }) => (await wordsOf(asked?.locale)).messages;
export const getTranslations = async (asked: Asked = {}) => {
  const { locale, namespace } = typeof asked === "string" ? { locale: undefined, namespace: asked } : asked;
  // Types know the keys of a namespace that is written out; here it is given, and a missing key fails the screen.
  return createTranslator({ ...(await wordsOf(locale)), namespace, timeZone: "UTC" } as never);
};
