import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { daysAfter, daysUntilReview, rulesReviewBy, version } from "#rules";
import { ClockBehind } from "../clock/ClockBehind.tsx";
import { TodayInWords } from "../clock/TodayInWords.tsx";
import { PastReview } from "../provision/PastReview.tsx";
import { useFormats } from "../ui/useFormats.ts";

/** West of where the rules were checked it may still be the day before. */
const earliest = daysAfter(version.date, -1);

/** Says that the rules are old by the reader's day; or, where that day is older than the rules, that the clock is wrong. */
export function RulesAge({ onPaperAlone = false }: { onPaperAlone?: boolean }) {
  const t = useTranslations("result.age");
  const locale = useLocale();
  const format = useFormats();
  const date = format.date(version.date);
  const note = (words: ReactNode) => (
    <div role="note" className={`rules-age ${onPaperAlone ? "paper-only" : ""}`}>
      <p>
        <span>{words}</span>
      </p>
    </div>
  );
  return (
    <>
      <PastReview reviewBy={rulesReviewBy}>
        {note(t("old", { date, days: daysUntilReview }))}
      </PastReview>
      <ClockBehind day={earliest}>
        {note(t.rich("clock", { date, today: () => <TodayInWords locale={locale} /> }))}
      </ClockBehind>
    </>
  );
}
