import { useTranslations } from "next-intl";
import { chosenFor } from "#lib/questionnaire/chosen.ts";
import type { Answers, QuestionId } from "#rules";
import { useQuestionWords } from "../../question/useQuestionWords.ts";
import { useResult } from "../../case/result.ts";

/** The answers that made a rule apply, each with a way to change it. */
export function AnswersBehind({ because }: { because: Answers }) {
  const { onChange } = useResult();
  const t = useTranslations("result.reason");
  const words = useQuestionWords();
  const given = Object.keys(because) as QuestionId[];

  return (
    <div className="mt-4">
      <p className="text-sm font-bold">
        <span>{t("because")}</span>
      </p>
      <dl className="mt-1 border-s border-line ps-4">
        {given.map((question) => (
          <div
            key={question}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-1 text-sm print:grid-cols-[2fr_3fr] print:py-0"
          >
            <dt className="col-start-1 text-ink-soft">
              <span>{words.part(question, "short")}</span>
            </dt>
            {chosenFor(question, because).map((option) => (
              <dd key={option} className="col-start-1 print:col-start-2">
                <span>{words.option(question, option)}</span>
              </dd>
            ))}
            <dd className="screen-only col-start-2 row-span-2 row-start-1">
              <button
                type="button"
                onClick={() => onChange(question)}
                className="min-h-11 px-1 text-link underline"
              >
                <span>{t("change")}</span>{" "}
                <span className="sr-only">
                  {t("changeAbout", { short: words.part(question, "short") })}
                </span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
