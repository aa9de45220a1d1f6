import { useLocale, useTranslations } from "next-intl";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import type { Determination } from "#rules";

/** Which rules spoke, and the day on which their sources were last checked. */
export function RulesVersion({ version, date }: Determination["rules"]) {
  const t = useTranslations("result");
  const { intl } = languages[useLocale()];
  return (
    <p className="mt-12 text-sm text-ink-soft">
      <span>{t("version", { version, date: longDate(date, intl) })}</span>
    </p>
  );
}
