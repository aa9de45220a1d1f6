"use client";

import "./globals.css";
import { Crash } from "#components/site/Crash.tsx";
import { Document } from "#components/site/Document.tsx";
import { errorWords } from "#lib/i18n/errors.ts";
import { fallback } from "#lib/i18n/locales.ts";

/** Shown when even the frame of the site stops working. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <Document locale={fallback}>
      <title>{errorWords[fallback].crash.title}</title>
      <main id="main" className="letter">
        <Crash locale={fallback} again={reset} />
      </main>
    </Document>
  );
}
