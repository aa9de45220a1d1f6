import { chosenFor } from "#lib/questionnaire/chosen.ts";
import { questionIds, type Answers } from "#rules";
import { useQuestionWords } from "../question/useQuestionWords.ts";

/** Answers in the order of the questions. */
export function AnswerList({ answers }: { answers: Answers }) {
  const words = useQuestionWords();
  return (
    <dl className="answers">
      {questionIds
        .filter((id) => answers[id] !== undefined)
        .map((question) => (
          <div key={question}>
            <dt>{words.part(question, "short")}</dt>
            {chosenFor(question, answers).map((option) => (
              <dd key={option}>{words.option(question, option)}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
