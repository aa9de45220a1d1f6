import { fallback } from "#lib/i18n/locales.ts";
import { screeningWords } from "#lib/i18n/words/screening.ts";
import type { QuestionId } from "#rules";
import { shownOptions } from "../question/shownOptions.ts";
import { useQuestionWords } from "../question/useQuestionWords.ts";
import { ShowEnglish } from "./ShowEnglish.tsx";

const fetchWords = () => screeningWords[fallback]().then((words) => words.default);

function InWords({ question }: { question: QuestionId }) {
  const words = useQuestionWords();
  return (
    <>
      <p>
        <strong>{words.part(question, "ask")}</strong>
      </p>
      <p>{words.part(question, "hint")}</p>
      <ul>
        {shownOptions(question).map((option) => (
          <li key={option}>{words.option(question, option)}</li>
        ))}
      </ul>
    </>
  );
}

/** A question, its hint and its answers in English, one press away. */
export function EnglishQuestion({ question }: { question: QuestionId }) {
  return (
    <ShowEnglish fetchWords={fetchWords}>
      <InWords question={question} />
    </ShowEnglish>
  );
}
