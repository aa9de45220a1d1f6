import { useLocale, useTranslations } from "next-intl";
import { isPastReview, type Advisory } from "#rules";
import { useToday } from "../../clock/today.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { useFormats } from "../../ui/useFormats.ts";

/** One notice: how serious it is, what it says and since when, its source, and when it is checked again. */
export function AdvisoryEntry({ advisory }: { advisory: Advisory }) {
  const t = useTranslations("advisories");
  const verified = useTranslations("result.law.verified");
  const locale = useLocale();
  const format = useFormats();
  const { title, text, severity, status, effectiveFrom, effectiveUntil, source } = advisory;
  const review = format.date(advisory.reviewBy);
  const old = isPastReview(advisory, useToday());
  const said = (words: Advisory["text"]) => ({
    lang: locale in words ? locale : "en",
    words: words[locale] ?? words.en,
  });
  const [heading, body] = [said(title), said(text)];
  const named = <bdi lang="en">{source.title}</bdi>;
  const dated = format.dateOrMonth(source.date);

  return (
    <article>
      <p className={`text-sm font-bold ${severity === "danger" ? "text-talk" : "text-ink-soft"}`}>
        <span>{t(`severity.${severity}`)}</span>
        {" · "}
        <span>{t(`status.${status}`)}</span>
      </p>
      <h3 lang={heading.lang} className="mt-1">
        <span>{heading.words}</span>
      </h3>
      {old && (
        <p role="note" className="mt-2 font-bold text-talk">
          <span>{t("old", { date: review })}</span>
        </p>
      )}
      <p className="mt-2 max-w-read">
        <strong>{t("asOf", { date: format.date(advisory.lastVerified) })}</strong>{" "}
        <span lang={body.lang}>{body.words}</span>
      </p>
      <p className="mt-2 max-w-read text-sm text-ink-soft">
        {effectiveFrom && (
          <>
            <span>{t("since", { date: format.date(effectiveFrom) })}</span>{" "}
          </>
        )}
        {effectiveUntil && (
          <>
            <span>{t("until", { date: format.date(effectiveUntil) })}</span>{" "}
          </>
        )}
        <span>{t("source")}</span>{" "}
        {source.url ? <NewTabLink href={source.url}>{named}</NewTabLink> : named}
        {". "}
        <span>{t("dated", { date: dated })}</span> <span>{verified(advisory.verified)}</span>{" "}
        {!old && <span>{t("review", { date: review })}</span>}
      </p>
    </article>
  );
}
