import "../../styles/memo.css";
import "../../styles/memo-print.css";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { Memo } from "#components/memo/Memo.tsx";
import { CameInAddress } from "#components/site/CameInAddress.tsx";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";
import { fallback, type Locale } from "#lib/i18n/locales.ts";

/** The title stays quiet: it lands in the history of a shared phone. */
export async function generateMetadata() {
  const t = await getTranslations("memo");
  return { title: t("title"), robots: { index: false } };
}

/** One page for an attorney, made on the device from answers that the server never sees. */
export default async function MemoPage() {
  const {
    questions,
    screening,
    result,
    rules,
    papers,
    knowers,
    evidence,
    fees,
    memo,
    route: { deciders },
    parts: {
      headings: { route: headings },
    },
  } = await getMessages();
  const route = { deciders };
  const parts = { headings: { route: headings } };
  const isEnglish = (await getLocale()) === fallback;
  const english = isEnglish ? undefined : (await getMessages({ locale: fallback })).questions;
  const t = await getTranslations("memo");
  return (
    <div className="memo arriving">
      <h1 id="memo-heading">{t("heading")}</h1>
      <p className="soft">{t("lead")}</p>
      <ScriptWatch locale={(await getLocale()) as Locale} off={t("noScript")} />
      <CameInAddress />
      <NextIntlClientProvider
        messages={{
          questions,
          screening,
          result,
          rules,
          papers,
          knowers,
          evidence,
          fees,
          memo,
          parts,
          route,
        }}
      >
        <Memo english={english} />
      </NextIntlClientProvider>
    </div>
  );
}
