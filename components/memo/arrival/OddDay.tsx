import { useTranslations } from "next-intl";
import { isOddDay } from "#lib/memo/oddDay.ts";
import { version } from "#rules";
import { useToday } from "../../clock/today.ts";
import { useFormats } from "../../ui/useFormats.ts";

/** Says of a day that came in a link or a file that the clock behind it may have been wrong. */
export function OddDay({ made }: { made: string }) {
  const t = useTranslations("memo");
  const format = useFormats();
  const today = useToday();
  if (!isOddDay(made, today)) return null;
  const days = {
    made: format.date(made),
    checked: format.date(version.date),
    today: format.date(today),
  };
  return (
    <p role="note">
      <strong>{t("oddDay", days)}</strong>
    </p>
  );
}
