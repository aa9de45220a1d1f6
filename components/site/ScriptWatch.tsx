import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "#lib/i18n/locales.ts";

type ScriptWatchProps = {
  locale: Locale;
  /** What is said where scripts are off. */
  off: string;
  /** Somebody to turn to without this page, such as the firm whose page it is. */
  contact?: ReactNode;
  /** Whether it is a page for the staff of a firm, whom the help for those who are screened does not concern. */
  isForStaff?: boolean;
};

/** Ways for somebody who wants to be screened, or needs help now. */
async function ScreenedWays({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "site.scripts" });
  const paper = await getTranslations({ locale, namespace: "paper" });
  return (
    <>
      <li>
        <a href={`/${locale}#danger`} target="_blank" rel="noreferrer">
          <span>{t("help")}</span>
        </a>
      </li>
      <li>
        <a href={`/${locale}/law`} target="_blank" rel="noreferrer">
          <span>{t("law")}</span>
        </a>
      </li>
      <li>
        <a href={`/${locale}/paper`} target="_blank" rel="noreferrer">
          <span>{paper("link")}</span>
        </a>
      </li>
    </>
  );
}

/** What is said on a page that needs its scripts when they are late, lost or off; the script in its head says it. */
export async function ScriptWatch({ locale, off, contact, isForStaff }: ScriptWatchProps) {
  const t = await getTranslations({ locale, namespace: "site.scripts" });
  const ways = (
    <ul>
      <li>
        <a href="">
          <span>{t("again")}</span>
        </a>
      </li>
      <li>
        <span>{t("browsers")}</span>
      </li>
      {contact && <li>{contact}</li>}
      {!isForStaff && <ScreenedWays locale={locale} />}
    </ul>
  );
  return (
    <>
      <noscript>
        <div className="panel border-talk bg-talk-tint">
          <p>
            <span>{off}</span>
          </p>
          {ways}
        </div>
      </noscript>
      <div className="script-watch" role="status">
        <p hidden data-watch="slow" suppressHydrationWarning>
          <span>{t("slow")}</span>
        </p>
        <p hidden data-watch="kept" suppressHydrationWarning>
          <span>{t("kept")}</span>
        </p>
        <div hidden data-watch="lost" suppressHydrationWarning>
          <p>
            <strong>{t("lost")}</strong> <span>{t("nothingSent")}</span>
          </p>
          {ways}
        </div>
      </div>
    </>
  );
}
