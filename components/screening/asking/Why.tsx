import { useTranslations } from "next-intl";

/** Why a question is asked: in the open, or one press away. */
export function Why({ isOpen, text }: { isOpen: boolean; text: string }) {
  const t = useTranslations("screening");
  return isOpen ? (
    <p className="why">
      <strong>{t("whyBefore")}</strong> <span>{text}</span>
    </p>
  ) : (
    <details className="why">
      <summary>
        <span>{t("why")}</span>
      </summary>
      <p>{text}</p>
    </details>
  );
}
