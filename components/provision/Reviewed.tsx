import { useLocale, useTranslations } from "next-intl";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import { reviewOf, type Authority } from "#rules";
import { PastReview } from "./PastReview.tsx";

type ReviewedProps = { provision: Pick<Authority, "kind" | "verified"> };

/** When a text was last looked at and is due again; past that day, that it may have changed. */
export function Reviewed({ provision }: ReviewedProps) {
  const t = useTranslations("result.law");
  const { intl } = languages[useLocale()];
  const { checkedOn, reviewBy } = reviewOf(provision);
  const days = { checked: longDate(checkedOn, intl), review: longDate(reviewBy, intl) };
  return (
    <>
      <span>{t("reviewed", days)}</span>
      <PastReview reviewBy={reviewBy}>
        {" "}
        <strong className="text-talk">
          <span>{t("mayHaveChanged", days)}</span>
        </strong>
      </PastReview>
    </>
  );
}
