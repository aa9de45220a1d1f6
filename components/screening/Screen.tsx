import { useTranslations } from "next-intl";
import { determine, type Answers, type QuestionId } from "#rules";
import type { Place } from "#lib/screening/machine.ts";
import { Result } from "../Result.tsx";
import { Danger } from "../result/Danger.tsx";
import { FindLawyer } from "../result/FindLawyer.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { Question } from "./Question.tsx";
import { Review } from "./Review.tsx";
import type { Voice } from "./words.ts";

type ScreenProps = {
  place: Place;
  answers: Answers;
  voice: Voice;
  onAnswer: (question: QuestionId, answer: unknown) => void;
  onWrong: () => void;
  onChange: (question: QuestionId) => void;
  onFinish: () => void;
  onBack: () => void;
  onClear: () => void;
};

/** The screen for a place: a question, the review or the result. */
export function Screen({ place, answers, voice, onAnswer, onWrong, onChange, onFinish, onBack, onClear }: ScreenProps) {
  const t = useTranslations("screening");
  if (place === "result") {
    return (
      <Result
        determination={determine(answers)}
        answers={answers}
        voice={voice}
        onChange={onChange}
        onReset={onClear}
        onBack={onBack}
      />
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
            onError={onWrong}
          />
        </>
      )}
      <div className="column help">
        <Danger answers={answers} voice={voice} />
        <FindLawyer open={false} />
      </div>
      {Object.keys(answers).length > 0 && (
        <p className="clear">
          <button type="button" className="link" onClick={onClear}><span>{t("clear.button")}</span></button>
        </p>
      )}
    </>
  );
}
