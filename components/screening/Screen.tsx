import { useTranslations } from "next-intl";
import type { Answers, QuestionId } from "#rules";
import type { Place } from "#lib/questionnaire/context.ts";
import type { CaseTools } from "../case/caseTools.ts";
import { Danger } from "../help/Danger.tsx";
import { FindLawyer } from "../help/FindLawyer.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { Button } from "../ui/Button.tsx";
import { Question } from "./Question.tsx";
import { Review } from "./Review.tsx";
import type { ResultChunk } from "./useResultChunk.ts";
import { useElementIds } from "../ui/elementIds.ts";

type ScreenProps = {
  place: Place;
  answers: Answers;
  chunk: ResultChunk;
  caseTools: CaseTools;
  onAnswer: (question: QuestionId, answer: unknown) => void;
  onChange: (question: QuestionId) => void;
  onFinish: () => void;
  onBack: () => void;
  onClear: () => void;
  onRetry: () => void;
};

/** The screen for a place: a question, the review or the result. */
export function Screen(props: ScreenProps) {
  const idOf = useElementIds();
  const {
    place,
    answers,
    chunk,
    caseTools,
    onAnswer,
    onChange,
    onFinish,
    onBack,
    onClear,
    onRetry,
  } = props;
  const t = useTranslations("screening");
  if (place === "result") {
    return typeof chunk === "object" ? (
      <chunk.Page
        words={chunk.words}
        notices={chunk.notices}
        answers={answers}
        caseTools={caseTools}
        onChange={onChange}
        onReset={onClear}
        onBack={onBack}
      />
    ) : (
      <div className="column" aria-busy={chunk === "loading"}>
        <h1 id={idOf("screen-heading")} tabIndex={-1}>
          {t(`later.${chunk}`)}
        </h1>
        {chunk === "failed" && (
          <Button onClick={onRetry}>
            <span>{t("later.retry")}</span>
          </Button>
        )}
      </div>
    );
  }
  return (
    <>
      {place === "review" ? (
        <Review answers={answers} onChange={onChange} onFinish={onFinish} />
      ) : (
        <>
          <ProgressLine question={place} answers={answers} />
          <Question
            question={place}
            answers={answers}
            onAnswer={(answer) => onAnswer(place, answer)}
          />
        </>
      )}
      <div className="column help">
        <Danger answers={answers} />
        <FindLawyer open={false} answers={answers} />
      </div>
      {Object.keys(answers).length > 0 && (
        <p className="clear">
          <button type="button" className="link" onClick={onClear}>
            <span>{t("clear.button")}</span>
          </button>
        </p>
      )}
    </>
  );
}
