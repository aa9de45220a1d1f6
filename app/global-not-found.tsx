import "./globals.css";
import { Document } from "#components/site/Document.tsx";
import { Notice } from "#components/site/Notice.tsx";
import { errorWords } from "#lib/i18n/words/errors.ts";
import { fallback } from "#lib/i18n/locales.ts";

export const metadata = { title: errorWords[fallback].missing.title };

/** Shown for every address that is not a page. */
export default function GlobalNotFound() {
  return (
    <Document locale={fallback}>
      <Notice about="missing" />
    </Document>
  );
}
