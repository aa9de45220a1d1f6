import { useTranslations } from "next-intl";
import { reviewOf, type Authority } from "#rules";
import { OverdueBeside } from "./OverdueBeside.tsx";
import { useFormats } from "../ui/useFormats.ts";

type ReviewedProps = { provision: Pick<Authority, "kind" | "verified"> };

/** When a text was last looked at and is due again; past that day, outside a result, that it may have changed. */
export function Reviewed({ provision }: ReviewedProps) {
  const t = useTranslations("result.law");
  const format = useFormats();
  const { checkedOn, reviewBy } = reviewOf(provision);
  const days = { checked: format.date(checkedOn), review: format.date(reviewBy) };
  return (
    <>
      <span>{t("reviewed", days)}</span>
      <OverdueBeside reviewBy={reviewBy}>
        {" "}
        <strong className="text-talk">
          <span>{t("mayHaveChanged", days)}</span>
        </strong>
      </OverdueBeside>
    </>
  );
}
