import { useTranslations } from "next-intl";
import { BulletList } from "./BulletList.tsx";

const tested = ["axe", "keyboard", "contrast", "demo"] as const;
const untested = ["readers", "phones", "speakers", "attorney"] as const;

/** What was tested for people with disabilities, and what was not. */
export function AccessStatement() {
  const t = useTranslations("firms.access");
  return (
    <section aria-labelledby="access">
      <h2 id="access">{t("heading")}</h2>
      <p>{t("aim")}</p>
      <h3>{t("tested")}</h3>
      <BulletList items={tested.map((point) => t(`testedPoints.${point}`))} />
      <h3>{t("untested")}</h3>
      <BulletList items={untested.map((point) => t(`untestedPoints.${point}`))} />
      <p>{t("host")}</p>
    </section>
  );
}
