import { locale as fromAddress } from "next/root-params";
import { getTranslations } from "next-intl/server";
import { AllQuestions } from "#components/map/AllQuestions.tsx";

/** The title of the page that shows every question. */
export async function generateMetadata() {
  const t = await getTranslations("map");
  return { title: t("title") };
}

/** Every question, drawn and listed, without script. */
export default async function MapPage() {
  return <AllQuestions lawHref={`/${await fromAddress()}/law`} />;
}
