import "../../styles/paper.css";
import "../../styles/paper-print.css";
import { locale as fromAddress } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { PaperSheet } from "#components/paper/PaperSheet.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { publicMetadata } from "#lib/site/publicPages.ts";

/** The title of the sheet for checking by hand. */
export async function generateMetadata() {
  const t = await getTranslations("paper");
  return publicMetadata({
    locale: (await fromAddress()) as Locale,
    path: "/paper",
    title: t("title"),
    description: t("lead"),
  });
}

/** The check by hand, without script. */
export default function PaperPage() {
  return <PaperSheet />;
}
