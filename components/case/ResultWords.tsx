import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import type { ReactNode } from "react";

type ResultWordsProps = { words: Record<string, unknown>; children: ReactNode };

/** Adds the words of the result to those of the questions. */
export function ResultWords({ words, children }: ResultWordsProps) {
  const locale = useLocale();
  const messages = useMessages();
  return (
    // The provider's type takes the words of one language, whole. These come in two parts, the second as a file whose
    // shape is known to the loader alone. A word that is missing is an error in the browser, which its tests refuse.
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{ ...messages, ...words }}>
      {children}
    </NextIntlClientProvider>
  );
}
