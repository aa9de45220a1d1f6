import { useTranslations } from "next-intl";
import type { Answers, QuestionId } from "#rules";
import { progress } from "#lib/questionnaire/walk.ts";

/** The stage in words: "Step 4 of 5". */
export function ProgressLine({ question, answers }: { question: QuestionId; answers: Answers }) {
  const t = useTranslations("screening");
  const { stage, step, of } = progress(question, answers);
  return (
    <p className="progress soft">
      <span>{t("progress", { step, of, stage: t(`stages.${stage}`) })}</span>
    </p>
  );
}
