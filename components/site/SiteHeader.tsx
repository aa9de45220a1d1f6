import { getTranslations } from "next-intl/server";
import { languages, type Locale } from "#lib/i18n/locales.ts";
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
