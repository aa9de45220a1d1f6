import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Screening } from "#components/Screening.tsx";
import { Panel } from "#components/ui/Panel.tsx";

/** One quiet title for every screen: browsers write titles into their history. */
export async function generateMetadata() {
  const t = await getTranslations("site");
  return { title: t("screening.title"), robots: { index: false } };
}

/** The questionnaire, with the words it needs and no others. */
export default async function ScreeningPage() {
  const { questions, screening, family, help, result } = await getMessages();
  const { danger } = result;
  const t = await getTranslations("site");
  return (
    <NextIntlClientProvider messages={{ questions, screening, family, help, result: { danger } }}>
      <noscript>
        <Panel tone="talk">
          <p>{t("screening.noScript")}</p>
        </Panel>
      </noscript>
      <Screening />
    </NextIntlClientProvider>
  );
}
