import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { useState } from "react";
import { determine } from "#rules";
import { loadTicks, saveTicks } from "#lib/screening/ticks.ts";
import { Result, type ResultProps } from "./Result.tsx";

type DeterminedProps = Omit<ResultProps, "determination" | "ticked" | "onTick"> & {
  words: Record<string, unknown>;
};

/** Runs the rules and shows what they find, with the words that the questions did not need. */
export function Determined({ words, ...rest }: DeterminedProps) {
  const locale = useLocale();
  const messages = useMessages();
  const [ticked, setTicked] = useState(loadTicks);
  const tick = (id: string) => {
    const { [id]: was, ...others } = ticked;
    const next = was ? others : { ...ticked, [id]: true as const };
    setTicked(next);
    saveTicks(next);
  };
  return (
    <NextIntlClientProvider locale={locale} timeZone="UTC" messages={{ ...messages, ...words } as never}>
      <Result determination={determine(rest.answers)} ticked={ticked} onTick={tick} {...rest} />
    </NextIntlClientProvider>
  );
}
