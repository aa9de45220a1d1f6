import "../../styles/memo.css";
import "../../styles/memo-print.css";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Memo } from "#components/memo/Memo.tsx";
import { MemoReader } from "#components/memo/reader/MemoReader.tsx";
import { CameInAddress } from "#components/site/CameInAddress.tsx";
import { memoWords } from "#components/memo/memoWords.ts";
import { EnglishPage } from "#components/site/EnglishPage.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";
import { fallback } from "#lib/i18n/locales.ts";

/** The title stays quiet: it lands in the history of a shared phone. */
export async function generateMetadata() {
  const t = await getTranslations("memo");
  return { title: t("title"), robots: { index: false } };
}

/** One page in English for an attorney, made on the device from answers that the server never sees. */
export default async function MemoPage() {
  const locale = await getLocale();
  const asRead = locale === fallback ? null : (await getMessages()).questions;
  const t = await getTranslations("memo");
  return (
    <div className="memo arriving">
      <EnglishPage about="memo">
        <h1 id="memo-heading">{t("heading")}</h1>
        <p className="soft">{t("lead")}</p>
        <ScriptWatch locale={locale} off={t("noScript")} />
        <CameInAddress />
        <NextIntlClientProvider
          locale={fallback}
          messages={memoWords(await getMessages({ locale: fallback }))}
        >
          <MemoReader value={{ locale, questions: asRead }}>
            <Memo />
          </MemoReader>
        </NextIntlClientProvider>
      </EnglishPage>
    </div>
  );
}
