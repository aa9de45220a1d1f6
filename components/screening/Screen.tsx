import { useTranslations } from "next-intl";
import type { QuestionId } from "#rules";
import type { Context, Place } from "#lib/questionnaire/context.ts";
import { hasResult } from "#lib/questionnaire/walk.ts";
import type { CaseTools } from "../case/caseTools.ts";
import { Danger } from "../help/Danger.tsx";
import { FindLawyer } from "../help/FindLawyer.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import { LateChunk } from "./LateChunk.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { Question } from "./Question.tsx";
import { Review } from "./Review.tsx";
import type { ResultChunk } from "./useResultChunk.ts";

type ScreenProps = {
  place: Place;
  context: Context;
  chunk: ResultChunk;
  caseTools: CaseTools;
  onAnswer: (question: QuestionId, answer: unknown) => void;
  onChange: (question: QuestionId) => void;
  onFinish: () => void;
  /** From a milestone or an early result to the questions; from a whole result to what is offered. */
  onContinue: () => void;
  onBack: () => void;
  onClear: () => void;
  onRetry: () => void;
};

/** The screen for a place: a question, a milestone, the review or the result. */
export function Screen(props: ScreenProps) {
  const { place, chunk, onRetry } = props;
  if (place !== "result" && place !== "milestone") return <Asking {...props} place={place} />;
  if (typeof chunk !== "object") return <LateChunk arriving={chunk} onRetry={onRetry} />;
  const { context, caseTools, onChange, onFinish, onContinue, onBack, onClear } = props;
  const { answers, milestone } = context;
  return place === "milestone" && milestone ? (
    <chunk.Milestone
      words={chunk.words}
      answers={answers}
      milestone={milestone}
      onSee={onFinish}
      onContinue={onContinue}
    />
  ) : (
    <chunk.ResultLoader
      words={chunk.words}
      notices={chunk.notices}
      answers={answers}
      caseTools={caseTools}
      onChange={onChange}
      onContinue={onContinue}
      onReset={onClear}
      onBack={onBack}
    />
  );
}

type AskingProps = ScreenProps & { place: QuestionId | "review" };

/** A question or the review, and the help that stands under both. */
function Asking({ place, context, chunk, onAnswer, onChange, onFinish, onClear }: AskingProps) {
  const t = useTranslations("screening");
  const { answers } = context;
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
        {place !== "review" && hasResult(answers) && (
          // There before the rules are, because what comes later would move what stands below.
          <Disclosure summary={t("soFar")}>
            {typeof chunk === "object" ? (
              <chunk.SoFar words={chunk.words} answers={answers} />
            ) : (
              <p>{t(`later.${chunk}`)}</p>
            )}
          </Disclosure>
        )}
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
