import { NextIntlClientProvider } from "next-intl";
import { useEffect } from "react";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { languages } from "#lib/i18n/locales.ts";
import type { Spoken } from "./fetchSpoken.ts";
import { FirmHeader } from "./FirmHeader.tsx";

/** The head of the frame in the language that was asked for, and the page marked as written in it. */
export function SpokenHeader({ firm, spoken }: { firm: ShownFirm; spoken: Spoken }) {
  const { locale, around } = spoken;
  useEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.dir = languages[locale].dir;
  }, [locale]);
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={around}>
      <FirmHeader firm={firm} locale={locale} />
    </NextIntlClientProvider>
  );
}
