import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { longDate } from "#lib/i18n/dates.ts";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import { daysUntilReview, rulesReviewBy, version } from "#rules";
import { PastReview } from "./PastReview.tsx";
import { findingPlace } from "./place.ts";
import { SiteFooter } from "./SiteFooter.tsx";
import { SiteHeader } from "./SiteHeader.tsx";

/** What stands around every page: skip link, header, main content, footer. */
export async function SiteFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = await getTranslations({ locale, namespace: "site" });
  return (
    <>
      <a className="skip" href="#main">{t("skip")}</a>
      <SiteHeader locale={locale} />
      <main id="main" tabIndex={-1}>
        <PastReview reviewBy={rulesReviewBy}>
          <div className="old-rules" role="note">
            <p>
              {t("oldRules", { date: longDate(version.date, languages[locale].intl), days: daysUntilReview })}
            </p>
          </div>
        </PastReview>
        {children}
      </main>
      <SiteFooter locale={locale} />
      <script dangerouslySetInnerHTML={{ __html: findingPlace }} />
    </>
  );
}
