import { lazy, Suspense, type ReactNode } from "react";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";

// In the browser they stay as the page brought them, so that nothing that draws them has to come: the bundler leaves out
// what stands behind this very comparison.
const fetchDrawn = (locale: Locale) =>
  typeof window === "undefined"
    ? Promise.all([import("./DrawnScreens.tsx"), screeningWords[locale]()])
    : new Promise<never>(() => {});

const drawInPage = async (locale: Locale) => {
  const [{ DrawnScreens }, { default: words }] = await fetchDrawn(locale);
  return { default: () => <DrawnScreens locale={locale} words={words} /> };
};

const drawings = Object.fromEntries(
  locales.map((locale) => [locale, lazy(() => drawInPage(locale))]),
) as Record<Locale, ReturnType<typeof lazy<() => ReactNode>>>;

/** The second and the third question in each way in which they can be asked, drawn while the page is built. */
export function OpeningScreens({ locale }: { locale: Locale }) {
  const Drawn = drawings[locale];
  return (
    <Suspense>
      <Drawn />
    </Suspense>
  );
}
