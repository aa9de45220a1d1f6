import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Ask } from "#components/ask/Ask.tsx";
import { CameInAddress } from "#components/site/CameInAddress.tsx";
import { Panel } from "#components/ui/Panel.tsx";

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
      <noscript>
        <Panel tone="talk">
          <p>{t("noScript")}</p>
        </Panel>
      </noscript>
      <CameInAddress />
      <Ask />
    </NextIntlClientProvider>
  );
}
