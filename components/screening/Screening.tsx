"use client";

import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from "react";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";
import { OpeningScreens } from "./opening/OpeningScreens.tsx";

type ArrivingProps = { onOpened: () => void };

const fetchScreening = async (locale: Locale) => {
  const [{ WordedScreening }, { default: words }] = await Promise.all([
    import("./WordedScreening.tsx"),
    screeningWords[locale](),
  ]);
  return {
    default: (props: ArrivingProps) => <WordedScreening locale={locale} words={words} {...props} />,
  };
};

/** Made once for each language: made while rendering, it would be fetched again at each render. */
const screenings = Object.fromEntries(
  locales.map((locale) => [locale, lazy(() => fetchScreening(locale))]),
) as Record<Locale, ReturnType<typeof lazy<(props: ArrivingProps) => ReactNode>>>;

type ScreeningProps = {
  locale: Locale;
  /** By option of the first question, the number of the screen that comes next. */
  next: Readonly<Record<string, number>>;
};

/**
 * The screening. Its first questions are in the page itself, and a small script there takes the answers to them. What
 * asks the others comes as a script of its own, and goes on from what was answered.
 */
export function Screening({ locale, next }: ScreeningProps) {
  const Arriving = screenings[locale];
  const first = useRef<HTMLDivElement>(null);
  const others = useRef<HTMLDivElement>(null);
  const [isOpened, setOpened] = useState(false);
  const onOpened = useCallback(() => {
    // The script in the page has hidden the first question if it showed another.
    if (first.current) first.current.hidden = false;
    if (others.current) others.current.hidden = true;
    setOpened(true);
  }, []);
  return (
    // As high as the window: what stands below would jump when kept answers take the place of the first question.
    <div className="flow-root min-h-screen" data-arriving="">
      <div ref={first} data-opening="0" data-next={JSON.stringify(next)}>
        <Suspense>
          <Arriving onOpened={onOpened} />
        </Suspense>
      </div>
      {!isOpened && (
        <div ref={others}>
          <OpeningScreens locale={locale} />
        </div>
      )}
    </div>
  );
}
