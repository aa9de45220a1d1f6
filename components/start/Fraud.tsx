import { getTranslations } from "next-intl/server";

/** The warning against people who sell advice that they may not give. */
export async function Fraud() {
  const t = await getTranslations("start.fraud");
  return (
    <section aria-labelledby="fraud">
      <h2 id="fraud">{t("heading")}</h2>
      <p>{t("notario")}</p>
      <p>{t("forms")}</p>
    </section>
  );
}
