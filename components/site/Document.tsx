import type { ReactNode } from "react";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import { Clock } from "../clock/Clock.tsx";
import type { CrashWords } from "../crash/crashWords.ts";
import { icon } from "./icon.ts";

type DocumentProps = {
  locale: Locale;
  /** What is said when the page stops working. */
  crash?: CrashWords;
  head?: ReactNode;
  children: ReactNode;
};

/** The outermost elements of every page, in its language and direction. */
export function Document({ locale, crash, head, children }: DocumentProps) {
  return (
    <html lang={locale} dir={languages[locale].dir} data-crash={crash && JSON.stringify(crash)}>
      <head>{head}</head>
      <body>
        <link rel="icon" href={icon} />
        <Clock />
        {children}
      </body>
    </html>
  );
}
