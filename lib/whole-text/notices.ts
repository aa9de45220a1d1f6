import { advisoriesFor, isPastReview, type Advisory } from "#rules";
import { noticeMark } from "../advisories/mark.ts";
import { asksCountry } from "../questionnaire/walk.ts";
import { heading, line, link, list, type Block } from "./blocks.ts";
import type { Telling } from "./telling.ts";

/** The operator's words in the reader's language, or our translation while it fits them, or the English. */
const wordsOf = (advisory: Advisory, { locale, translated }: Telling) => {
  const ours = translated[advisory.id];
  const isFresh = ours?.mark === noticeMark(advisory.title.en ?? "", advisory.text.en ?? "");
  const said = (part: "title" | "text") =>
    advisory[part][locale] ?? (isFresh ? ours?.[part] : undefined) ?? advisory[part].en ?? "";
  return { title: said("title"), text: said("text") };
};

const noticeOf = (advisory: Advisory, telling: Telling): Block[] => {
  const { t, format, day } = telling;
  const { severity, status, effectiveFrom, effectiveUntil, source } = advisory;
  const { title, text } = wordsOf(advisory, telling);
  const date = format.date(advisory.reviewBy);
  const isOld = isPastReview(advisory, day);
  const on = (one: string) => ({ date: format.date(one) });
  return [
    line(`${t(`advisories.severity.${severity}`)} · ${t(`advisories.status.${status}`)}`),
    heading(3, title),
    line(t("advisories.asOf", on(advisory.lastVerified)), text),
    line(
      effectiveFrom && t("advisories.since", on(effectiveFrom)),
      effectiveUntil && t("advisories.until", on(effectiveUntil)),
      t("advisories.source"),
      `${source.url ? link(source.title, source.url) : source.title} ·`,
      t("advisories.dated", { date: format.dateOrMonth(source.date) }),
      t(`result.law.verified.${advisory.verified}`),
      !isOld && t("advisories.review", { date }),
    ),
  ];
};

/** The operator's notices that fit the answers and the country, if one was given. */
export const noticesIn = (telling: Telling): Block[] => {
  const { answers, notices, country, day, t } = telling;
  if (!notices) return [];
  if (!notices.ok) return [line(t("advisories.unread"))];
  const chosen = asksCountry(answers) ? country : null;
  const shown = advisoriesFor(notices.advisories, answers, chosen, day);
  return [
    line(t("advisories.intro")),
    ...(shown.length > 0 ? [list(shown.map((advisory) => noticeOf(advisory, telling)))] : []),
  ];
};
