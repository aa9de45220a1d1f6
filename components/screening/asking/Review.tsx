import { useTranslations } from "next-intl";
import type { Answers, QuestionId } from "#rules";
import { chosenFor } from "#lib/questionnaire/chosen.ts";
import { stageOf, stages } from "#lib/questionnaire/questionnaire.ts";
import { needed, offered } from "#lib/questionnaire/walk.ts";
import { Button } from "../../ui/Button.tsx";
import { useQuestionWords } from "../../question/useQuestionWords.ts";
import { useElementIds } from "../../ui/elementIds.ts";

type ReviewProps = {
  answers: Answers;
  onChange: (question: QuestionId) => void;
  onFinish: () => void;
};

/** The name of the place to which the review returns after a change. */
export const rowId = (question: QuestionId) => `change-${question}`;

/** Check your answers: every question asked, by stage, each with a way to change it. */
export function Review({ answers, onChange, onFinish }: ReviewProps) {
  const idOf = useElementIds();
  const t = useTranslations("screening");
  const words = useQuestionWords();
  const told = offered(answers).filter((question) => answers[question] !== undefined);
  const path = [...needed(answers), ...told];

  return (
    <div className="column">
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        {t("review.heading")}
      </h1>
      <p className="soft">{t("review.lead")}</p>
      {stages
        .map((stage) => ({
          stage,
          questions: path.filter((question) => stageOf(question) === stage),
        }))
        .filter(({ questions }) => questions.length > 0)
        .map(({ stage, questions }) => (
          <section key={stage} aria-labelledby={idOf(`stage-${stage}`)}>
            <h2 id={idOf(`stage-${stage}`)}>{t(`stages.${stage}`)}</h2>
            <dl className="answers">
              {questions.map((question) => (
                <div key={question}>
                  <dt>{words.part(question, "short")}</dt>
                  <dd>
                    {chosenFor(question, answers).map((option) => (
                      <span key={option} className="block">
                        {words.option(question, option)}
                      </span>
                    ))}
                  </dd>
                  <dd>
                    <button
                      type="button"
                      id={idOf(rowId(question))}
                      className="link"
                      aria-label={t("review.changeAnswer", {
                        short: words.part(question, "short"),
                      })}
                      onClick={() => onChange(question)}
                    >
                      <span>{t("review.change")}</span>
                    </button>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      <Button onClick={onFinish}>
        <span>{t("review.finish")}</span>
      </Button>
    </div>
  );
}
