import { useLocale, useTranslations } from "next-intl";
import type { ShownFirm } from "#lib/firms/shown.ts";
import { Panel } from "../../ui/Panel.tsx";
import { PhoneLine } from "./PhoneLine.tsx";

type ElsewhereProps = { firm: ShownFirm; why: string };

/** Why nothing can be sent from here, and what can be done instead: a tab of its own, or the phone. */
export function Elsewhere({ firm, why }: ElsewhereProps) {
  const t = useTranslations("intake.elsewhere");
  const locale = useLocale();
  return (
    <div role="status">
      <Panel tone="talk">
        <p className="font-bold">
          <span>{why}</span>
        </p>
        <p>
          <a
            href={`/embed/${firm.id}/${locale}`}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center"
          >
            <span>{t("tab")}</span>
          </a>
        </p>
        <p>
          <span>{t("again")}</span>
        </p>
        <PhoneLine firm={firm} />
      </Panel>
    </div>
  );
}
