import "../../styles/firms.css";
import { locale as fromAddress } from "next/root-params";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ForLawFirms } from "#components/firms/ForLawFirms.tsx";
import { EnglishPage } from "#components/site/EnglishPage.tsx";
import { newestLoader } from "#lib/firms/loader.ts";
import { wordsByLocale } from "#lib/firms/words.ts";
import type { Locale } from "#lib/i18n/locales.ts";

/** The title of the page for firms. */
export async function generateMetadata() {
  const t = await getTranslations("firms");
  return { title: t("title") };
}

/** How a firm embeds the check. */
export default async function ForLawFirmsPage() {
  const locale = (await fromAddress()) as Locale;
  const {
    firms: { demo, snippet },
  } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ firms: { demo, snippet } }}>
      <EnglishPage about="firms">
        <ForLawFirms
          demo="/embed/demo/en"
          loader={newestLoader()}
          locale={locale}
          words={await wordsByLocale()}
        />
      </EnglishPage>
    </NextIntlClientProvider>
  );
}
