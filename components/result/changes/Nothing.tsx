import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { triedFrom } from "#lib/changes/tried.ts";
import { useResult } from "../../case/result.ts";
import { useQuestionWords } from "../../question/useQuestionWords.ts";

/** That no change tried gives a better result, and which were tried. */
export function Nothing() {
  const { determination, answers } = useResult();
  const t = useTranslations("changes");
  const words = useQuestionWords();
  const { moves, isSame } = useMemo(
    () => triedFrom(answers, determination),
    [answers, determination],
  );
  const questions = [...new Set(moves.map(({ question }) => question))];
  const said = questions.length === 0 ? "untried" : isSame ? "nothing" : "nothingBetter";

  return (
    <>
      <p className="mt-2 max-w-read">
        <span>{t(said)}</span>
      </p>
      {questions.length > 0 && (
        <>
          <p className="mt-4 font-bold">
            <span>{t("tried")}</span>
          </p>
          <dl className="mt-2 max-w-read text-sm">
            {questions.map((question) => (
              <div key={question} className="mt-2">
                <dt className="text-ink-soft">
                  <span>{words.part(question, "short")}</span>
                </dt>
                {moves
                  .filter((move) => move.question === question)
                  .flatMap(({ to }) => to)
                  .map((option) => (
                    <dd key={option}>
                      <span>{words.option(question, option)}</span>
                    </dd>
                  ))}
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
