"use client";

import { usePathname } from "next/navigation";
import type { Locale } from "#lib/i18n/locales.ts";
import { languages, locales } from "#lib/i18n/locales.ts";

type LanguageMenuProps = { locale: Locale; heading: string };

/** This page in every other language, each by its own name. Answers in this tab, and their screen, stay. */
export function LanguageMenu({ locale, heading }: LanguageMenuProps) {
  const path = usePathname();
  return (
    <nav id="languages" className="languages" aria-labelledby="languages-heading" tabIndex={-1}>
      <p id="languages-heading">
        <strong>{heading}</strong>
      </p>
      <ul>
        {locales
          .filter((other) => other !== locale)
          .map((other) => (
            <li key={other}>
              <a
                href={path.replace(`/${locale}`, `/${other}`)}
                hrefLang={other}
                lang={other}
                dir={languages[other].dir}
                translate="no"
                data-language=""
              >
                {languages[other].name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
