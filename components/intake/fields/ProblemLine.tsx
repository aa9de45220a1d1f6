import { useTranslations } from "next-intl";

type ProblemLineProps = { id: string | undefined; message: string | undefined };

/** What is wrong with a field, beside it. */
export function ProblemLine({ id, message }: ProblemLineProps) {
  const t = useTranslations("screening.error");
  if (!message) return null;
  return (
    <p id={id} className="text-error">
      <strong>{t("label")}</strong> <span>{message}</span>
    </p>
  );
}
