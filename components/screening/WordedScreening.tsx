import { NextIntlClientProvider } from "next-intl";
import type { Locale } from "#lib/i18n/locales.ts";
import { TabScreening } from "./TabScreening.tsx";

type WordedScreeningProps = { locale: Locale; words: object; onOpened: () => void };

/** The screening of this tab with the words of its questions. */
export function WordedScreening({ locale, words, onOpened }: WordedScreeningProps) {
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={words}>
      <TabScreening onOpened={onOpened} />
    </NextIntlClientProvider>
  );
}
