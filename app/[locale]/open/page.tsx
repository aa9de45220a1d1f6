import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { OpenCase } from "#components/open/OpenCase.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";

/** The title stays quiet: it lands in the history of a shared phone. */
export async function generateMetadata() {
  const t = await getTranslations("casefile.open");
  return { title: t("title"), robots: { index: false } };
}

/** Where a saved file is opened, on the device alone. */
export default async function OpenPage() {
  const { casefile, result, rules } = await getMessages();
  const { outcomes, requirements, states } = result;
  const t = await getTranslations("casefile.open");
  return (
    <>
      <h1 className="mb-4">{t("heading")}</h1>
      <ScriptWatch locale={await getLocale()} off={t("noScript")} />
      <NextIntlClientProvider
        messages={{ casefile, rules, result: { outcomes, requirements, states } }}
      >
        <OpenCase />
      </NextIntlClientProvider>
    </>
  );
}
