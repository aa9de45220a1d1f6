import { getTranslations } from "next-intl/server";
import { marks } from "./marks.tsx";

/** Whom to call now. Numbers that work only in the US are never shown alone. */
export async function DangerHelp() {
  const t = await getTranslations("start.danger");
  return (
    <section aria-labelledby="danger">
      <h2 id="danger">{t("heading")}</h2>
      <p>{t.rich("abroad", marks)}</p>
      <p>{t.rich("us", marks)}</p>
      <p>{t("alone")}</p>
    </section>
  );
}
