import { useTranslations } from "next-intl";
import type { Answers, QuestionId } from "#rules";
import type { Confirming } from "#lib/questionnaire/place.ts";
import { Button } from "../ui/Button.tsx";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { useElementIds } from "../ui/elementIds.ts";

type ConfirmProps = {
  confirming: Exclude<Confirming, "remove">;
  /** The questions whose answers would go. */
  loses: readonly QuestionId[];
  /** How many people's answers this tab keeps. */
  people: number;
  answers: Answers;
  onConfirm: () => void;
  onKeep: () => void;
};

/** Asks before answers go, and names them. */
export function Confirm({ confirming, loses, people, answers, onConfirm, onKeep }: ConfirmProps) {
  const idOf = useElementIds();
  const t = useTranslations("screening");
  const words = useQuestionWords();
  const labels = (question: QuestionId) => {
    const answer = answers[question];
    return typeof answer === "object" ? Object.keys(answer) : [String(answer)];
  };
  return (
    <div className="column">
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        {t(`${confirming}.heading`)}
      </h1>
      <p>{t(`${confirming}.lead`, { count: confirming === "clear" ? people : loses.length })}</p>
      {confirming === "drop" && (
        <dl className="answers">
          {loses.map((question) => (
            <div key={question}>
              <dt>{words.part(question, "short")}</dt>
              {labels(question).map((option) => (
                <dd key={option}>{words.option(question, option)}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <div className="flex flex-col gap-3 tile:flex-row">
        <Button onClick={onConfirm}>
          <span>{t(`${confirming}.confirm`)}</span>
        </Button>
        <Button className="button-quiet" onClick={onKeep}>
          <span>{t(`${confirming}.keep`)}</span>
        </Button>
      </div>
    </div>
  );
}
