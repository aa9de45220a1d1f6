import { useLocale, useTranslations } from "next-intl";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { useThreePresses } from "../site/useThreePresses.ts";
import { leaveFrame } from "./leaveFrame.ts";

/** Who shows the check, who makes it, and the ways out: a tab of its own, another language, another page. */
export function FirmHeader({ firm, onExit }: { firm: ShownFirm; onExit: () => void }) {
  const t = useTranslations("embed");
  const site = useTranslations("site");
  const locale = useLocale();
  const others: readonly Locale[] = firm.locales.filter((other) => other !== locale);
  const leave = () => leaveFrame(languages[locale].leave, onExit);
  useThreePresses("Shift", { onPress: () => {}, onExpire: () => {}, onThird: leave });

  return (
    <header className="firm-header">
      <div className="firm-name">
        {/* A small file of ours with a size of its own: the image component would only rewrite its address. */}
        {/* eslint-disable-next-line @next/next/no-img-element */}
        {firm.logo && <img src={firm.logo} alt="" width="40" height="40" />}
        <p><span className="site-title">{firm.name}</span><span>{t("ours")}</span></p>
      </div>
      <div className="site-tools">
        {others.map((other) => (
          <a key={other} href={`/embed/${firm.id}/${other}`} lang={other}>{languages[other].name}</a>
        ))}
        <a href={`/${locale}/screening`} target="_blank" rel="noreferrer"><span>{t("newTab")}</span></a>
        <button type="button" className="link" onClick={leave}><span>{site("leave.link")}</span></button>
      </div>
    </header>
  );
}
