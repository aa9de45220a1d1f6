import "../globals.css";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Document } from "#components/site/Document.tsx";
import { fallback } from "#lib/i18n/locales.ts";

/** The title is the name of the site and nothing more. */
export async function generateMetadata() {
  const t = await getTranslations({ locale: fallback, namespace: "site" });
  return { title: t("name") };
}

/** The document around the page that comes before a language is chosen. */
export default function LanguagesLayout({ children }: { children: ReactNode }) {
  return <Document locale={fallback}>{children}</Document>;
}
