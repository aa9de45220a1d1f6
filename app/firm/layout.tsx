import "../globals.css";
import "../styles/office.css";
import "../styles/office-list.css";
import "../styles/office-paper.css";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ScriptWatch } from "#components/site/ScriptWatch.tsx";
import { WatchedDocument } from "#components/site/WatchedDocument.tsx";
import { inlineSource } from "#lib/inline/source.ts";
import { fallback } from "#lib/i18n/locales.ts";

/** Pages for the staff of firms alone: no search engine shows them. */
export async function generateMetadata() {
  const t = await getTranslations({ locale: fallback, namespace: "office" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** The document around the pages for the staff of firms, which are English. */
export default async function FirmLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations({ locale: fallback });
  return (
    <WatchedDocument
      locale={fallback}
      head={<script dangerouslySetInnerHTML={{ __html: inlineSource("trusted") }} />}
    >
      <a className="skip" href="#main">
        <span>{t("site.skip")}</span>
      </a>
      <header className="site-header top-bar screen-only">
        <div className="site-name">
          <p className="site-title" translate="no">
            <span>{t("site.name")}</span>
          </p>
          <p>
            <span>{t("office.forFirms")}</span>
          </p>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="office">
        <ScriptWatch locale={fallback} off={t("office.noScript")} isForStaff />
        {children}
      </main>
    </WatchedDocument>
  );
}
