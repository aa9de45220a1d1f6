import { locale } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { Start } from "#components/start/Start.tsx";
import type { Locale } from "#lib/i18n/locales.ts";

/** The title of the start page. */
export async function generateMetadata() {
  const t = await getTranslations("start");
  return { title: t("title") };
}

/** The start page. */
export default async function StartPage() {
  return <Start locale={(await locale()) as Locale} />;
}
