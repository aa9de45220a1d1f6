import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Ask } from "#components/ask/Ask.tsx";
import { CameInAddress } from "#components/site/CameInAddress.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";

/** The title stays quiet: it lands in the history of whoever was asked. */
export async function generateMetadata() {
  const t = await getTranslations("ask.page");
  return { title: t("title"), robots: { index: false } };
}

/** For somebody who was asked: the questions in the link, and a code with the answers to give back. */
export default async function AskPage() {
  const { questions, screening, papers, ask } = await getMessages();
  const t = await getTranslations("ask.page");
  return (
    <NextIntlClientProvider messages={{ questions, screening, papers, ask }}>
      <ScriptWatch locale={await getLocale()} off={t("noScript")} />
      <CameInAddress />
      <div className="arriving">
        <Ask />
      </div>
    </NextIntlClientProvider>
  );
}
