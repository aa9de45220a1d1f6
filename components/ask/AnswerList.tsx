import { chosenIn } from "#lib/ask/merging.ts";
import { questionIds, type Answers } from "#rules";
import { useQuestionWords, type Voice } from "../question/useQuestionWords.ts";

/** Answers in the order of the questions. */
export function AnswerList({ answers, voice }: { answers: Answers; voice: Voice }) {
  const words = useQuestionWords(voice);
  return (
    <dl className="answers">
      {questionIds
        .filter((id) => answers[id] !== undefined)
        .map((question) => (
          <div key={question}>
            <dt>{words.part(question, "short")}</dt>
            {chosenIn(answers, question).map((option) => (
              <dd key={option}>{words.option(question, option)}</dd>
            ))}
          </div>
        ))}
    </dl>
  );
}
