import { useTranslations } from "next-intl";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { FrameLanguages } from "./FrameLanguages.tsx";
import { WayOut } from "./WayOut.tsx";

/** Who shows the check and the way out, which stay in reach at any scroll; then who makes it, and the ways to a tab of its own and to other languages. */
export function FirmHeader({ firm, locale }: { firm: ShownFirm; locale: Locale }) {
  const t = useTranslations("embed");
  const site = useTranslations("site");
  const others: readonly Locale[] = firm.locales.filter((other) => other !== locale);

  return (
    <header className="firm-header">
      <div className="top-bar">
        <div className="firm-name">
          {/* A small file of ours with a size of its own: the image component would only rewrite its address. */}
          {/* eslint-disable-next-line @next/next/no-img-element */}
          {firm.logo && <img src={firm.logo} alt="" width="40" height="40" />}
          <p className="site-title">
            <span>{firm.name}</span>
          </p>
        </div>
        <div className="site-tools">
          <WayOut {...languages[locale].leave} words={site("leave.link")} />
        </div>
      </div>
      <div className="firm-about">
        <p>
          <span>{t("ours")}</span>
        </p>
        <p className="site-tools">
          <FrameLanguages firm={firm.id} others={others} />
          <a href={`/${locale}/screening`} target="_blank" rel="noreferrer">
            <span>{t("newTab")}</span>
          </a>
        </p>
      </div>
    </header>
  );
}
