import { useTranslations } from "next-intl";
import type { Answers, QuestionId } from "#rules";
import type { Place } from "#lib/screening/machine.ts";
import type { Keeping } from "../keep/keeping.ts";
import { Danger } from "../result/Danger.tsx";
import { FindLawyer } from "../result/FindLawyer.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { Button } from "../ui/Button.tsx";
import { Question } from "./Question.tsx";
import { Review } from "./Review.tsx";
import type { Later } from "./useLater.ts";
import type { Voice } from "./words.ts";
import { useElementIds } from "../ui/elementIds.ts";

type ScreenProps = {
  place: Place;
  answers: Answers;
  voice: Voice;
  later: Later;
  keeping: Keeping;
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
  const { place, answers, voice, later, keeping, onAnswer, onChange, onFinish, onBack, onClear, onRetry } = props;
  const t = useTranslations("screening");
  if (place === "result") {
    return typeof later === "object" ? (
      <later.Page
        words={later.words}
        notices={later.notices}
        answers={answers}
        voice={voice}
        keeping={keeping}
        onChange={onChange}
        onReset={onClear}
        onBack={onBack}
      />
    ) : (
      <div className="column" aria-busy={later === "loading"}>
        <h1 id={idOf("screen-heading")} tabIndex={-1}>{t(`later.${later}`)}</h1>
        {later === "failed" && <Button onClick={onRetry}><span>{t("later.retry")}</span></Button>}
      </div>
    );
  }
  return (
    <>
      {place === "review" ? (
        <Review answers={answers} voice={voice} onChange={onChange} onFinish={onFinish} />
      ) : (
        <>
          <ProgressLine question={place} answers={answers} />
          <Question
            question={place}
            answers={answers}
            voice={voice}
            onAnswer={(answer) => onAnswer(place, answer)}
          />
        </>
      )}
      <div className="column help">
        <Danger answers={answers} voice={voice} />
        <FindLawyer open={false} answers={answers} />
      </div>
      {Object.keys(answers).length > 0 && (
        <p className="clear">
          <button type="button" className="link" onClick={onClear}><span>{t("clear.button")}</span></button>
        </p>
      )}
    </>
  );
}
