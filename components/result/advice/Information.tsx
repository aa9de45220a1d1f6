import { useTranslations } from "next-intl";

/** What this page is not, and what a link to another site does. */
export function Information() {
  const t = useTranslations("result.information");
  return (
    <div className="mt-8 max-w-read">
      <p>
        <strong>{t("what")}</strong> <span>{t("limits")}</span>
      </p>
      <p className="screen-only mt-2 text-sm text-ink-soft">
        <span>{t("links")}</span>
      </p>
    </div>
  );
}
