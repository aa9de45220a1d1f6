import { getTranslations } from "next-intl/server";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { inlineSource } from "#lib/inline/source.ts";

const offerIn = async (locale: Locale) => {
  const t = await getTranslations({ locale, namespace: "site" });
  return [locale, t("offer")] as const;
};

/** Offers this page in a language that the browser asks for first; the reader may go on in this one. */
export async function LanguageOffer({ locale }: { locale: Locale }) {
  const others: readonly Locale[] = locales.filter((other) => other !== locale);
  const offers = Object.fromEntries(await Promise.all(others.map(offerIn)));
  return (
    <>
      <div
        className="language-offer"
        data-offers={JSON.stringify(offers)}
        dangerouslySetInnerHTML={{ __html: "" }}
        suppressHydrationWarning
      />
      <script dangerouslySetInnerHTML={{ __html: inlineSource("offer") }} />
    </>
  );
}
