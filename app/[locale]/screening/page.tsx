import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Screening } from "#components/screening/Screening.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";
import type { Locale } from "#lib/i18n/locales.ts";

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
      <ScriptWatch locale={(await getLocale()) as Locale} off={t("screening.noScript")} />
      <Screening />
    </NextIntlClientProvider>
  );
}
