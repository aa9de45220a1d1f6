import {
  citations,
  mayHaveChanged,
  reports,
  reviewOf,
  type AuthorityId,
  type CitedAuthority,
  type ReportId,
} from "#rules";
import { fallback } from "../i18n/locales.ts";
import { line, link, list, type Block } from "./blocks.ts";
import type { LawBook, Telling } from "./telling.ts";

/** How old our copy of a provision is, and how far it was checked. */
export const copyChecked = (
  { copyDate, verified }: Pick<CitedAuthority, "copyDate" | "verified">,
  { t, format }: Telling,
): string => {
  const [, year] = /^about (\d{4})$/.exec(copyDate) ?? [];
  const dated = year
    ? t("result.law.copyAbout", { date: year })
    : t("result.law.copy", { date: format.dateOrMonth(copyDate) });
  return `${copyDate === "undated" ? t("result.law.copyUndated") : dated} ${t(`result.law.verified.${verified}`)}`;
};

const reviewed = (provision: CitedAuthority, { t, format }: Telling): string => {
  const { checkedOn, reviewBy } = reviewOf(provision);
  return t("result.law.reviewed", {
    checked: format.date(checkedOn),
    review: format.date(reviewBy),
  });
};

const wordsOf = (id: AuthorityId, { t, locale, book }: Telling): Block[] => {
  if (book === null) return [line(t("result.law.missing"))];
  const text = book.texts[id];
  const isOurs = text === null || locale !== fallback;
  return [
    ...(isOurs ? [line(t("result.law.inOurWords"), book.provisions[id].paraphrase)] : []),
    ...(text === null ? [] : [{ is: "quote", text } as const]),
  ];
};

/** A provision's words behind what leads to them, and what is known of our copy. */
const quoted = (id: AuthorityId, before: Block, again: Block[], telling: Telling): Block => {
  const provision = citations[id];
  const note = telling.book?.provisions[id].note;
  return {
    is: "provision",
    citation: provision.citation,
    again,
    blocks: [
      before,
      ...wordsOf(id, telling),
      line(copyChecked(provision, telling), reviewed(provision, telling)),
      ...(note ? [line(telling.t("result.law.note"), note)] : []),
      line(provision.url),
    ],
  };
};

/** A provision under its citation: its kind, its words, and what is known of our copy. */
export const provision = (id: AuthorityId, telling: Telling): Block[] => [
  line(citations[id].citation),
  quoted(id, line(telling.t(`result.law.kinds.${citations[id].kind}`)), [], telling),
];

/** Provisions in a list. */
export const provisions = (ids: readonly AuthorityId[], telling: Telling): Block =>
  list(ids.map((id) => provision(id, telling)));

/** Provisions one under the other; of one that was quoted before, its citation alone. */
export const quotations = (ids: readonly AuthorityId[], telling: Telling): Block[] =>
  ids.map((id) => {
    const citation = line(citations[id].citation);
    return quoted(id, citation, [citation], telling);
  });

/** The legal question that stands open beside a row of the rules. */
export const doubt = (
  beside: keyof LawBook["doubts"],
  of: string,
  { t, book }: Telling,
): Block[] => {
  const words = book?.doubts[beside][of];
  return words ? [line(t("result.reason.doubt"), words)] : [];
};

const reportOf = (id: ReportId, { t, format, day }: Telling): Block => {
  const { source, url, date, reviewBy } = reports[id];
  const isOld = mayHaveChanged({ reviewBy }, day);
  return line(
    date === null ? t("reports.undated") : t("reports.dated", { date: format.date(date) }),
    link(source, url),
    !isOld && `· ${t("reports.review", { date: format.date(reviewBy) })}`,
  );
};

type Cited = { cites: readonly AuthorityId[]; reports?: readonly ReportId[] };

/** What stands behind a path or a warning: provisions, then dated texts at second hand. */
export const sources = ({ cites, reports = [] }: Cited, telling: Telling): Block[] => [
  ...(cites.length > 0 ? [provisions(cites, telling)] : []),
  ...reports.map((id) => reportOf(id, telling)),
];
