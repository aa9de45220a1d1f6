import type { ReactNode } from "react";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import { Clock } from "../clock/Clock.tsx";
import { icon } from "./icon.ts";

type DocumentProps = { locale: Locale; head?: ReactNode; children: ReactNode };

/** The outermost elements of every page, in its language and direction. */
export function Document({ locale, head, children }: DocumentProps) {
  return (
    <html lang={locale} dir={languages[locale].dir}>
      <head>{head}</head>
      <body>
        <link rel="icon" href={icon} />
        <Clock />
        {children}
      </body>
    </html>
  );
}
