import { locale as fromAddress } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { AllQuestions } from "#components/map/AllQuestions.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import { publicMetadata } from "#lib/site/publicPages.ts";
import { questionIds } from "#rules";

/** The title of the page that shows every question. */
export async function generateMetadata() {
  const t = await getTranslations("map");
  const locale = (await fromAddress()) as Locale;
  return publicMetadata({
    locale,
    path: "/map",
    title: t("title"),
    description: t("lead", { count: questionIds.length }),
  });
}

/** Every question, drawn and listed, without script. */
export default async function MapPage() {
  return <AllQuestions lawHref={`/${await fromAddress()}/law`} />;
}
