import { useTranslations } from "next-intl";
import type { Answers, QuestionId } from "#rules";
import { isOffered } from "#lib/questionnaire/questionnaire.ts";
import { progress, progressInOffered } from "#lib/questionnaire/walk.ts";

/** Where in the check a question stands: "Step 4 of 5", or which of the questions offered after the result it is. */
export function ProgressLine({ question, answers }: { question: QuestionId; answers: Answers }) {
  const t = useTranslations("screening");
  const { stage, step, of } = progress(question, answers);
  return (
    <p className="progress soft">
      <span>
        {isOffered(question)
          ? t("offered", progressInOffered(question, answers))
          : t("progress", { step, of, stage: t(`stages.${stage}`) })}
      </span>
    </p>
  );
}
