import { locale } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { Start } from "#components/start/Start.tsx";
import { publicMetadata } from "#lib/site/publicPages.ts";
import type { Locale } from "#lib/i18n/locales.ts";

/** The title of the start page. */
export async function generateMetadata() {
  const t = await getTranslations("start");
  const shown = { locale: (await locale()) as Locale, path: "", description: t("lead") } as const;
  return {
    ...publicMetadata({ ...shown, title: t("heading") }),
    // The tab keeps its quiet title.
    title: t("title"),
    manifest: "/manifest.webmanifest",
  };
}

/** The start page. */
export default async function StartPage() {
  return <Start locale={(await locale()) as Locale} />;
}
