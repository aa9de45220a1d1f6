"use client";

import "./globals.css";
import { Crash } from "#components/crash/Crash.tsx";
import { crashWords } from "#components/crash/crashWords.ts";
import { Document } from "#components/site/Document.tsx";
import { fallback, isLocale } from "#lib/i18n/locales.ts";

/** Shown when even the frame of the site stops working, in the language of the page that did. */
export default function GlobalError({ reset }: { reset: () => void }) {
  const named = typeof document === "undefined" ? fallback : document.documentElement.lang;
  const locale = isLocale(named) ? named : fallback;
  const words = crashWords();
  return (
    <Document locale={locale} crash={words}>
      <title>{words.title}</title>
      <main id="main" className="letter">
        <Crash locale={locale} again={reset} />
      </main>
    </Document>
  );
}
