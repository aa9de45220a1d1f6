import { useTranslations } from "next-intl";
import { marks } from "./marks.tsx";
import { BulletList } from "./BulletList.tsx";

const points = ["check", "header", "notices", "result", "sending", "without", "price"] as const;

/** What a firm gets, and what its visitors see. */
export function FirmBenefits() {
  const t = useTranslations("firms.what");
  return (
    <section aria-labelledby="what">
      <h2 id="what">{t("heading")}</h2>
      <BulletList items={points.map((point) => t.rich(`points.${point}`, marks))} />
    </section>
  );
}
