import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import { mayHaveChanged } from "#rules";
import { useToday } from "../clock/today.ts";
import { useFormats } from "../ui/useFormats.ts";
import { useGiven } from "./useGiven.ts";

/** How soon the person must be there, and the days from which the memo can be out of date. */
export function Deadlines({ memo: { facts, fees, rules } }: { memo: Memo }) {
  const t = useTranslations("memo.first");
  const format = useFormats();
  const today = useToday();
  const { givenIn } = useGiven();
  const soon = facts.find(({ question }) => question === "deadline");
  const [review] = fees.map(({ reviewBy }) => reviewBy).sort();
  const old = fees.filter((fee) => mayHaveChanged(fee, today)).length;
  const ends = fees.flatMap(({ effectiveUntil }) => effectiveUntil ?? []).sort();
  return (
    <>
      <h3>
        <span>{t("deadlines")}</span>
      </h3>
      <ul>
        <li>
          <strong>{soon ? givenIn(soon) : t("noDeadline")}</strong>
        </li>
        {ends[0] && (
          <li>
            <span>{t("feesEnd", { date: format.date(ends[0]) })}</span>
          </li>
        )}
        {review && (
          <li>
            <span>{t("feesReview", { date: format.date(review), old })}</span>
          </li>
        )}
        <li>
          <span>{t("rulesReview", { date: format.date(rules.reviewBy) })}</span>
        </li>
      </ul>
    </>
  );
}
