import { useTranslations } from "next-intl";
import type { QuestionId } from "#rules";

/** The hardest questions, whose reason stands in the open: people miss what is folded. */
const inTheOpen: readonly QuestionId[] = [
  "everOrderedRemoved", "misrepresentation", "criminalHistory", "securityConcern",
];

/** Why a question is asked. */
export function Why({ question, text }: { question: QuestionId; text: string }) {
  const t = useTranslations("screening");
  return inTheOpen.includes(question) ? (
    <p className="why"><strong>{t("why")}:</strong> <span>{text}</span></p>
  ) : (
    <details className="why">
      <summary><span>{t("why")}</span></summary>
      <p>{text}</p>
    </details>
  );
}
