import { getTranslations } from "next-intl/server";
import { Panel } from "../ui/Panel.tsx";

/** What happens to the answers. */
export async function Privacy() {
  const t = await getTranslations("start.privacy");
  return (
    <Panel tone="note">
      <h2>{t("heading")}</h2>
      <p>{t("text")}</p>
      <p>{t("remains")}</p>
      <p>{t("shared")}</p>
      <details>
        <summary>{t("more")}</summary>
        <p>{t("storage")}</p>
        <p>{t("leaving")}</p>
        <p>{t("translate")}</p>
      </details>
    </Panel>
  );
}
