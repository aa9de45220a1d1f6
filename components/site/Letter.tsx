import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { fallback } from "#lib/i18n/locales.ts";

/** A short page that stands alone, in no language or in all of them. */
export async function Letter({ children }: { children: ReactNode }) {
  const t = await getTranslations({ locale: fallback, namespace: "site" });
  return (
    <main id="main" className="letter">
      <div className="site-name">
        <p className="site-title" translate="no">
          {t("name")}
        </p>
        <p>{t("notGovernment")}</p>
      </div>
      {children}
    </main>
  );
}
