import { getTranslations } from "next-intl/server";
import { HowWeDecide } from "#components/law/HowWeDecide.tsx";

/** The title of the page that opens the law. */
export async function generateMetadata() {
  const t = await getTranslations("law");
  return { title: t("title") };
}

/** Every rule beside its authority's text and its check cases, without script. */
export default function LawPage() {
  return <HowWeDecide />;
}
