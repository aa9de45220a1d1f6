import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { LanguageOffer } from "../languages/LanguageOffer.tsx";
import { findingPlace } from "./place.ts";
import { RulesAge } from "./RulesAge.tsx";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";

/** What stands around every page: skip link, header, main content, footer. */
export async function SiteFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = await getTranslations({ locale, namespace: "site" });
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <SiteHeader locale={locale} />
      {locales.length > 1 && <LanguageOffer locale={locale} />}
      <main id="main" tabIndex={-1}>
        <RulesAge />
        {children}
      </main>
      <SiteFooter locale={locale} />
      <script dangerouslySetInnerHTML={{ __html: findingPlace }} />
    </>
  );
}
