import { useTranslations } from "next-intl";
import { Button } from "../ui/Button.tsx";

/** What the person can do with the result from here. */
export function Actions({ onBack, onReset }: { onBack: () => void; onReset: () => void }) {
  const t = useTranslations("result.actions");
  return (
    <div role="group" aria-label={t("label")} className="mb-4 flex flex-col gap-3">
      <Button onClick={onBack} className="px-4"><span>{t("change")}</span></Button>
      <button type="button" onClick={onReset} className="min-h-13 text-start text-link underline">
        <span>{t("clear")}</span>
      </button>
    </div>
  );
}
