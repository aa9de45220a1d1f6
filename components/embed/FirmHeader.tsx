import { useLocale, useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { languages, type Locale } from "#lib/i18n/locales.ts";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { useThreePresses, useThreeTaps } from "../site/useThreePresses.ts";

/** Who shows the check and the way out, which stay in reach at any scroll; then who makes it, and the ways to a tab of its own and to other languages. */
export function FirmHeader({ firm, onExit }: { firm: ShownFirm; onExit: () => void }) {
  const t = useTranslations("embed");
  const site = useTranslations("site");
  const locale = useLocale();
  const way = useRef<HTMLAnchorElement>(null);
  const others: readonly Locale[] = firm.locales.filter((other) => other !== locale);
  const { leave } = languages[locale];
  const exit = useEffectEvent(onExit);
  useThreePresses("Shift", {
    onPress: () => {},
    onExpire: () => {},
    onThird: () => way.current?.click(),
  });
  useThreeTaps("h1", () => way.current?.click());
  useEffect(() => {
    const onLeft = () => exit();
    document.addEventListener("parole:left", onLeft);
    return () => document.removeEventListener("parole:left", onLeft);
  }, []);

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
          {/* The script in the page does the leaving; without it the link itself leads the whole tab away. */}
          <a
            ref={way}
            className="exit"
            href={leave.href}
            data-leave={leave.title}
            target="_top"
            rel="nofollow noreferrer"
          >
            <span>{site("leave.link")}</span>
          </a>
        </div>
      </div>
      <div className="firm-about">
        <p>
          <span>{t("ours")}</span>
        </p>
        <p className="site-tools">
          {others.map((other) => (
            <a key={other} href={`/embed/${firm.id}/${other}`} lang={other}>
              {languages[other].name}
            </a>
          ))}
          <a href={`/${locale}/screening`} target="_blank" rel="noreferrer">
            <span>{t("newTab")}</span>
          </a>
        </p>
      </div>
    </header>
  );
}
