import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import type { ReactNode } from "react";

type ResultWordsProps = { words: Record<string, unknown>; children: ReactNode };

/** Puts the words that the questions did not need beside those that they did. */
export function ResultWords({ words, children }: ResultWordsProps) {
  const locale = useLocale();
  const messages = useMessages();
  return (
    // The provider takes the words of one language, whole; these two parts are the whole together.
    <NextIntlClientProvider
      locale={locale}
      timeZone="UTC"
      messages={{ ...messages, ...words } as never}
    >
      {children}
    </NextIntlClientProvider>
  );
}
