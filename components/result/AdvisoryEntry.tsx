import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { longDate, longMonth } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import { isPastReview, type Advisory } from "#rules";
import { NewTabLink } from "./NewTabLink.tsx";

type AdvisoryEntryProps = { advisory: Advisory; today: string };

/** One notice: how grave, what it says as of which day, whence it comes and when it is looked at again. */
export function AdvisoryEntry({ advisory, today }: AdvisoryEntryProps) {
  const t = useTranslations("advisories");
  const verified = useTranslations("result.law.verified");
  const locale = useLocale();
  const { intl } = languages[locale];
  const { title, text, severity, status, effectiveFrom, effectiveUntil, source } = advisory;
  const review = longDate(advisory.reviewBy, intl);
  const old = isPastReview(advisory, today);
  const said = (words: Advisory["text"]) => ({ lang: locale in words ? locale : "en", words: words[locale] ?? words.en });
  const [heading, body] = [said(title), said(text)];
  const dated = source.date.length === 7 ? longMonth(source.date, intl) : longDate(source.date, intl);

  return (
    <article>
      <p className={`text-sm font-bold ${severity === "danger" ? "text-talk" : "text-ink-soft"}`}>
        <span>{t(`severity.${severity}`)}</span>{" · "}<span>{t(`status.${status}`)}</span>
      </p>
      <h3 lang={heading.lang} className="mt-1"><span>{heading.words}</span></h3>
      {old && (
        <p role="note" className="mt-2 font-bold text-talk"><span>{t("old", { date: review })}</span></p>
      )}
      <p className="mt-2 max-w-read">
        <strong>{t("asOf", { date: longDate(advisory.lastVerified, intl) })}</strong>{" "}
        <span lang={body.lang}>{body.words}</span>
      </p>
      <dl className="mt-2 text-sm wide:grid wide:grid-cols-[10rem_minmax(0,1fr)] wide:gap-x-4">
        {effectiveFrom && <Row name={t("terms.days")}><span>{longDate(effectiveFrom, intl)}</span></Row>}
        {effectiveUntil && <Row name={t("terms.until")}><span>{longDate(effectiveUntil, intl)}</span></Row>}
        <Row name={t("terms.source")}>
          {source.url ? (
            <NewTabLink href={source.url}><bdi lang="en">{source.title}</bdi></NewTabLink>
          ) : (
            <bdi lang="en">{source.title}</bdi>
          )}{". "}
          <span>{t("dated", { date: dated })}</span>{" "}<span>{verified(advisory.verified)}</span>
        </Row>
        {!old && <Row name={t("terms.review")}><span>{t("review", { date: review })}</span></Row>}
      </dl>
    </article>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="mt-2 font-bold wide:mt-1"><span>{name}</span></dt>
      <dd className="wide:mt-1">{children}</dd>
    </>
  );
}
