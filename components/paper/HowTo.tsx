import type { ReactNode } from "react";
import { useTranslations } from "next-intl";

const code = (words: ReactNode) => (
  <bdi dir="ltr" className="paper-code">
    {words}
  </bdi>
);

/** How a person reads and marks the sheet. */
export function HowTo() {
  const t = useTranslations("paper.how");
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t("heading")}</h2>
      <ul>
        <li>{t("who")}</li>
        <li>{t("tick")}</li>
        <li>{t("goTo")}</li>
        <li>{t.rich("boxes", { code })}</li>
        <li>{t.rich("brackets", { code })}</li>
        <li>{t("skip")}</li>
        <li>{t("safe")}</li>
      </ul>
    </section>
  );
}
