import { useLocale, useMessages, useTranslations } from "next-intl";
import { noticeMark } from "#lib/advisories/mark.ts";
import { fallback } from "#lib/i18n/locales.ts";
import { isPastReview, type Advisory } from "#rules";
import { useToday } from "../../clock/today.ts";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { useFormats } from "../../ui/useFormats.ts";

/** Our translation of a notice; none where the operator's words are no longer those that it was made from. */
const useTranslated = ({ id, title, text }: Advisory) => {
  const notices: Readonly<Record<string, { mark: string; title: string; text: string }>> =
    useMessages().notices;
  const found = notices[id];
  return found?.mark === noticeMark(title.en ?? "", text.en ?? "") ? found : undefined;
};

/** One notice: how serious it is, what it says and since when, its source, and when it is checked again. */
export function AdvisoryEntry({ advisory }: { advisory: Advisory }) {
  const t = useTranslations("advisories");
  const verified = useTranslations("result.law.verified");
  const locale = useLocale();
  const format = useFormats();
  const { severity, status, effectiveFrom, effectiveUntil, source } = advisory;
  const review = format.date(advisory.reviewBy);
  const isOld = isPastReview(advisory, useToday());
  const translated = useTranslated(advisory);
  const said = (part: "title" | "text") => {
    const words = advisory[part][locale] ?? translated?.[part];
    return { lang: words ? locale : fallback, words: words ?? advisory[part].en };
  };
  const [heading, body] = [said("title"), said("text")];
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
        {" · "}
        <span>{t("dated", { date: dated })}</span> <span>{verified(advisory.verified)}</span>{" "}
        {!isOld && <span>{t("review", { date: review })}</span>}
      </p>
    </article>
  );
}
