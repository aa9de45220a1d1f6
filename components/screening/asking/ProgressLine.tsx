import { useTranslations } from "next-intl";
import type { Answers, QuestionId } from "#rules";
import { isOffered } from "#lib/questionnaire/questionnaire.ts";
import { progress, progressInOffered } from "#lib/questionnaire/walk.ts";
import { useElementIds } from "../../ui/elementIds.ts";

/** Where in the check a question stands: "Step 4 of 5", or which of the questions offered after the result it is. */
export function ProgressLine({ question, answers }: { question: QuestionId; answers: Answers }) {
  const t = useTranslations("screening");
  const idOf = useElementIds();
  const { stage, step, of } = progress(question, answers);
  return (
    <p id={idOf("progress")} className="progress soft">
      <span>
        {isOffered(question)
          ? t("offered", progressInOffered(question, answers))
          : t("progress", { step, of, stage: t(`stages.${stage}`) })}
      </span>
    </p>
  );
}
