import { locale as fromAddress } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { HowWeDecide } from "#components/law/HowWeDecide.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { feedPath } from "#lib/law/feed.ts";
import { publicMetadata } from "#lib/site/publicPages.ts";

/** The title of the page that opens the law. */
export async function generateMetadata() {
  const t = await getTranslations("law");
  const shown = {
    locale: (await fromAddress()) as Locale,
    path: "/law",
    title: t("title"),
  } as const;
  const metadata = publicMetadata({ ...shown, description: t("lead") });
  const types = { "application/atom+xml": [{ url: feedPath, title: t("changes.heading") }] };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

/** Every rule beside its authority's text and its check cases, without script. */
export default function LawPage() {
  return <HowWeDecide />;
}
