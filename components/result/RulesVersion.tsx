import { useTranslations } from "next-intl";
import type { Determination } from "#rules";
import { useFormats } from "../ui/useFormats.ts";

/** Which rules spoke, and the day on which their sources were last checked. */
export function RulesVersion({ version, date }: Determination["rules"]) {
  const t = useTranslations("result");
  const format = useFormats();
  return (
    <p className="mt-12 text-sm text-ink-soft">
      <span>{t("version", { version, date: format.date(date) })}</span>
    </p>
  );
}
