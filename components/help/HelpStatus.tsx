import { useTranslations } from "next-intl";
import { help, type HelpId } from "#lib/help/help.ts";
import { OverdueBeside } from "../provision/OverdueBeside.tsx";
import { useFormats } from "../ui/useFormats.ts";

/** Whether we have opened an address, and whether, outside a result, a new look at it is overdue. */
export function HelpStatus({ id }: { id: HelpId }) {
  const t = useTranslations("help.status");
  const format = useFormats();
  const { lastVerified, reviewBy } = help[id];
  return (
    <span className="block text-sm text-ink-soft">
      <span>
        {lastVerified === null ? t("unopened") : t("checked", { date: format.date(lastVerified) })}
      </span>
      <OverdueBeside reviewBy={reviewBy}>
        {" "}
        <span className="font-bold text-talk">{t("old", { date: format.date(reviewBy) })}</span>
      </OverdueBeside>
    </span>
  );
}
