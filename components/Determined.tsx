import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { determine } from "#rules";
import { Result, type ResultProps } from "./Result.tsx";

type DeterminedProps = Omit<ResultProps, "determination"> & { words: Record<string, unknown> };

/** Runs the rules and shows what they find, with the words that the questions did not need. */
export function Determined({ words, ...rest }: DeterminedProps) {
  const locale = useLocale();
  const messages = useMessages();
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{ ...messages, ...words } as never}>
      <Result determination={determine(rest.answers)} {...rest} />
    </NextIntlClientProvider>
  );
}
