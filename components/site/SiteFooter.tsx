import { getTranslations } from "next-intl/server";
import { locales, type Locale } from "#lib/i18n/locales.ts";
import { formatsOf } from "#lib/i18n/formats.ts";
import { version } from "#rules";
import { LanguageMenu } from "../languages/LanguageMenu.tsx";
import { TranslationReviewed } from "../languages/TranslationReviewed.tsx";
import { TextLink } from "../ui/TextLink.tsx";

/** What the site is not, how old its rules are, and what leaving does not clear. */
export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "site" });
  const paper = await getTranslations({ locale, namespace: "paper" });
  return (
    <footer className="site-footer">
      {locales.length > 1 && <LanguageMenu locale={locale} />}
      <TranslationReviewed />
      <p>{t("footer.advice")}</p>
      <p>{t("footer.government")}</p>
      <p>
        {t("footer.rules", {
          version: version.version,
          date: formatsOf(locale).date(version.date),
        })}
      </p>
      <p>
        <TextLink href={`/${locale}/law`}>{t("footer.law")}</TextLink>
      </p>
      <p>
        <TextLink href={`/${locale}/paper`}>{paper("link")}</TextLink>
      </p>
      <p>
        <TextLink href={`/${locale}/open`}>{t("footer.open")}</TextLink>
      </p>
      {/* A whole load: only that page's own policy lets it show a frame. */}
      <p>
        <a href={`/${locale}/for-law-firms`}>{t("footer.firms")}</a>
      </p>
      <p id="about-leaving">{t("leave.history")}</p>
    </footer>
  );
}
