import { getLocale, getTranslations } from "next-intl/server";
import { Screening } from "#components/screening/Screening.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";
import { inlineSource } from "#lib/inline/source.ts";
import { openingScreens } from "#lib/questionnaire/opening.ts";

/** One quiet title for every screen: browsers write titles into their history. */
export async function generateMetadata() {
  const t = await getTranslations("site");
  return { title: t("screening.title"), robots: { index: false } };
}

/** The questionnaire. Its first questions answer by the script that stands beside them. */
export default async function ScreeningPage() {
  const locale = await getLocale();
  const t = await getTranslations("site");
  const [first] = openingScreens();
  return (
    <>
      <ScriptWatch locale={locale} off={t("screening.noScript")} />
      {/* Before the questions: a browser shows them while the rest of the page is still on its way. */}
      <script dangerouslySetInnerHTML={{ __html: inlineSource("opening") }} />
      <Screening locale={locale} next={first?.next ?? {}} />
    </>
  );
}
