import { lazy, Suspense, type ReactNode } from "react";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";

const drawInPage = async (locale: Locale) => {
  const [{ DrawnScreens }, { default: words }] = await Promise.all([
    import("./DrawnScreens.tsx"),
    screeningWords[locale](),
  ]);
  return { default: () => <DrawnScreens locale={locale} words={words} /> };
};

// In the browser they stay as the page brought them, so that nothing that draws them has to come.
const never = new Promise<Awaited<ReturnType<typeof drawInPage>>>(() => {});
const drawings = Object.fromEntries(
  locales.map((locale) => [
    locale,
    lazy(() => (typeof window === "undefined" ? drawInPage(locale) : never)),
  ]),
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
