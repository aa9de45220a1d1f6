import { getTranslations } from "next-intl/server";
import { languages, locales, type Locale } from "#lib/i18n/locales.ts";
import { inlineSource } from "#lib/inline/source.ts";
import { LeavePage } from "./LeavePage.tsx";
import { TextLink } from "../ui/TextLink.tsx";

/** The name of the site, and the way out, which stays in reach at any scroll. */
export async function SiteHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "site" });
  return (
    <header className="site-header top-bar">
      <div className="site-name">
        <TextLink href={`/${locale}`} translate="no">
          <span>{t("name")}</span>
        </TextLink>
        <p>{t("notGovernment")}</p>
      </div>
      <div className="site-tools">
        {locales.length > 1 && (
          <a href="#languages" className="to-languages">
            <svg aria-hidden="true" viewBox="0 0 24 24" className="size-6 fill-none stroke-current">
              <circle cx="12" cy="12" r="9" />
              <path d="M3 12h18M12 3c5 5.5 5 12.500 0 18c-5-5.500-5-12.500 0-18" />
            </svg>
            <span className="sr-only">{t("languages")}</span>
          </a>
        )}
        <LeavePage
          to={languages[locale].leave}
          home={`/${locale}`}
          describedBy="about-leaving"
          words={{
            link: t("leave.link"),
            two: t("leave.two"),
            one: t("leave.one"),
            expired: t("leave.expired"),
          }}
        />
        <script dangerouslySetInnerHTML={{ __html: inlineSource("leave") }} />
      </div>
    </header>
  );
}
