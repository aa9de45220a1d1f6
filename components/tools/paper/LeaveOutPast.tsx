import { useTranslations } from "next-intl";
import { CheckLabel } from "../../ui/CheckLabel.tsx";
import { useElementId } from "../../ui/elementIds.ts";

type LeaveOutPastProps = { isChosen: boolean; onChoose: (isChosen: boolean) => void };

/** The choice to print, copy and hand over a result without the answers about the past; it is kept nowhere. */
export function LeaveOutPast({ isChosen, onChoose }: LeaveOutPastProps) {
  const hint = useElementId();
  const t = useTranslations("print.past");
  return (
    // A form of its own: else a browser restores the mark after a reload, and not the choice.
    <form autoComplete="off">
      <CheckLabel isChecked={isChosen} onCheck={onChoose} describedBy={hint}>
        {t("choice")}
      </CheckLabel>
      <p id={hint} className="max-w-read text-ink-soft">
        <span>{t("hint")}</span>
      </p>
    </form>
  );
}
