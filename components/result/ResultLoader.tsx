import { NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import { useEffect, useState } from "react";
import { determine } from "#rules";
import { lookAtClock } from "#lib/calendar/clock.ts";
import { loadTicks, saveTicks } from "#lib/tab/ticks.ts";
import type { ResultProps } from "../case/result.ts";
import { useAdvisories } from "../case/useAdvisories.ts";
import { Result } from "./Result.tsx";

type ResultLoaderProps = Omit<ResultProps, "determination" | "ticked" | "onTick" | "notices"> & {
  words: Record<string, unknown>;
  /** The operator's file of notices, which was asked for with the page. */
  notices: Promise<string | null>;
};

/** Runs the rules and shows what they find, with the words that the questions did not need. */
export function ResultLoader({ words, notices: coming, ...rest }: ResultLoaderProps) {
  const locale = useLocale();
  const messages = useMessages();
  const notices = useAdvisories(coming);
  useEffect(lookAtClock, []);
  const [ticked, setTicked] = useState(loadTicks);
  const tick = (id: string) => {
    const { [id]: was, ...others } = ticked;
    const next = was ? others : { ...ticked, [id]: true as const };
    setTicked(next);
    saveTicks(next);
  };
  return (
    // The provider takes the words of one language, whole; these two parts are the whole together.
    <NextIntlClientProvider
      locale={locale}
      timeZone="UTC"
      messages={{ ...messages, ...words } as never}
    >
      <Result
        determination={determine(rest.answers)}
        notices={notices}
        ticked={ticked}
        onTick={tick}
        {...rest}
      />
    </NextIntlClientProvider>
  );
}
