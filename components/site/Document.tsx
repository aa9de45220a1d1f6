import type { ReactNode } from "react";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import { Clock } from "../clock/Clock.tsx";
import { icon } from "./icon.ts";

/** The outermost elements of every page, in its language and direction. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale} dir={languages[locale].dir}>
      <body>
        <link rel="icon" href={icon} />
        <Clock>{children}</Clock>
      </body>
    </html>
  );
}
