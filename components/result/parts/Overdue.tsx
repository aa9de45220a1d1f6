import { useTranslations } from "next-intl";
import { overdueIn } from "#lib/overdue/overdue.ts";
import { loadNationality } from "#lib/tab/nationality.ts";
import { useResult } from "../../case/result.ts";
import { useToday } from "../../clock/today.ts";
import { useFormats } from "../../ui/useFormats.ts";

/** What of this result was due for a new check before today, in one line; nothing where nothing was. */
export function Overdue() {
  const { answers, determination, notices } = useResult();
  const t = useTranslations("parts.overdue");
  const format = useFormats();
  const told = {
    answers,
    determination,
    notices: notices?.ok ? notices.advisories : [],
    country: loadNationality(),
  };
  const overdue = overdueIn(told, useToday());
  if (overdue === null) return null;
  const subjects = overdue.subjects.map((subject) => t(`subjects.${subject}`));
  return (
    <p role="note" data-overdue="" className="mt-12 max-w-read text-sm font-bold text-talk">
      <span>{t("text", { date: format.date(overdue.since), list: format.list(subjects) })}</span>
    </p>
  );
}
