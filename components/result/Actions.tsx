import { useTranslations } from "next-intl";
import { Button } from "../ui/Button.tsx";
import { goToSection } from "../ui/goToSection.ts";

type ActionsProps = {
  onBack: () => void;
  onReset: () => void;
  /** Whether the tools stand below. */
  isLong: boolean;
};

const parts = ["keep", "show", "others"] as const;

/** What the person can do with the result from here. */
export function Actions({ onBack, onReset, isLong }: ActionsProps) {
  const t = useTranslations("result.actions");
  const keep = useTranslations("keep");
  return (
    <div role="group" aria-label={t("label")} className="mb-4 flex flex-col gap-3">
      <Button onClick={onBack} className="button-quiet px-4">
        <span>{t("change")}</span>
      </Button>
      {isLong &&
        parts.map((part) => (
          <button
            key={part}
            type="button"
            onClick={() => goToSection(part)}
            className="min-h-13 text-start text-link underline"
          >
            <span>{keep(part)}</span>
          </button>
        ))}
      <button type="button" onClick={onReset} className="min-h-13 text-start text-link underline">
        <span>{t("clear")}</span>
      </button>
    </div>
  );
}
