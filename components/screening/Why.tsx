import { useTranslations } from "next-intl";
import { questionOf, type QuestionId } from "#rules";

/** Why a question is asked. */
export function Why({ question, text }: { question: QuestionId; text: string }) {
  const t = useTranslations("screening");
  return questionOf(question).reason === "in the open" ? (
    <p className="why">
      <strong>{t("why")}:</strong> <span>{text}</span>
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
