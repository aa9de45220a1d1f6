import { useLocale, useTranslations } from "next-intl";
import { help, isOutOfDate, type HelpId } from "#lib/help/help.ts";
import { longDate } from "#lib/i18n/dates.ts";
import { languages } from "#lib/i18n/locales.ts";
import { useTodayIfKnown } from "../clock/today.ts";

/** Whether we have opened an address, and whether a new look at it is overdue. */
export function HelpStatus({ id }: { id: HelpId }) {
  const t = useTranslations("help.status");
  const { intl } = languages[useLocale()];
  const { lastVerified, reviewBy } = help[id];
  const today = useTodayIfKnown();
  const old = today !== null && isOutOfDate(id, today);
  return (
    <span className="block text-sm text-ink-soft">
      <span>
        {lastVerified === null
          ? t("unopened")
          : t("checked", { date: longDate(lastVerified, intl) })}
      </span>
      {old && (
        <>
          {" "}
          <span className="font-bold text-talk">
            {t("old", { date: longDate(reviewBy, intl) })}
          </span>
        </>
      )}
    </span>
  );
}
