import { NextIntlClientProvider } from "next-intl";
import { useCallback } from "react";
import type { Locale } from "#lib/i18n/locales.ts";
import { resultWords } from "#lib/i18n/words/result.ts";
import { RulesAge } from "../site/RulesAge.tsx";
import { useArriving } from "../ui/useArriving.ts";

/** How old the rules are, in the language that was asked for; its words are those of the result, which come anyway. */
export function SpokenRulesAge({ locale }: { locale: Locale }) {
  const { arriving } = useArriving(useCallback(() => resultWords[locale](), [locale]));
  if (typeof arriving !== "object") return null;
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={arriving.default}>
      <RulesAge />
    </NextIntlClientProvider>
  );
}
