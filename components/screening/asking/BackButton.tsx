import { useTranslations } from "next-intl";

/** The way to the screen before. */
export function BackButton({ onBack }: { onBack: () => void }) {
  const t = useTranslations("screening");
  return (
    <button type="button" className="back link" data-back="" onClick={onBack}>
      <span>{t("back")}</span>
    </button>
  );
}
