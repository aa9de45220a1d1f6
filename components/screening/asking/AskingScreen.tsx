import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Answers, QuestionId } from "#rules";
import { hasResult } from "#lib/questionnaire/walk.ts";
import { Danger } from "../../help/Danger.tsx";
import { FindLawyer } from "../../help/FindLawyer.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { ProgressLine } from "./ProgressLine.tsx";
import { Question } from "./Question.tsx";
import { Review } from "./Review.tsx";

type AskingScreenProps = {
  place: QuestionId | "review";
  answers: Answers;
  /** What the answers say so far, once they say anything. */
  soFar: ReactNode;
  onAnswer: (question: QuestionId, answer: unknown) => void;
  onChange: (question: QuestionId) => void;
  onFinish: () => void;
  onClear: () => void;
};

/** A question or the review, and the help that stands under both. */
export function AskingScreen(props: AskingScreenProps) {
  const { place, answers, soFar, onAnswer, onChange, onFinish, onClear } = props;
  const t = useTranslations("screening");
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
          <Disclosure summary={t("soFar")}>{soFar}</Disclosure>
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
