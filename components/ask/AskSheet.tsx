import { useTranslations } from "next-intl";
import { settling, takesSeveral } from "#rules";
import { voiceOf, type Open } from "#lib/ask/open.ts";
import { useQuestionWordsIn } from "../question/questionWords.ts";
import { shownOptions } from "../question/shownOptions.ts";

/** The questions for one who can know, as a sheet of paper to fill in with a pen. It holds no answer. */
export function AskSheet({ open: { knows, questions } }: { open: Open }) {
  const t = useTranslations("ask");
  const knower = useTranslations("knowers");
  const paper = useTranslations("papers");
  const voice = voiceOf(knows);
  const words = useQuestionWordsIn(voice);
  return (
    <div className="sheet">
      <p className="font-display text-h2 font-bold">
        <span>{t("sheet.heading", { who: knower(knows) })}</span>
      </p>
      <p className="mt-2">
        <span>{t("page.lead", { voice })}</span> <span>{t("sheet.care")}</span>
      </p>
      <ol className="mt-4 space-y-5">
        {questions.map((question) => (
          <li key={question} className="break-inside-avoid">
            <p className="font-bold">
              <span>{words.part(question, "ask")}</span>
            </p>
            <p>
              <span>{words.part(question, "hint")}</span>
            </p>
            <ul className="mt-1 list-none p-0">
              {shownOptions(question).map((option) => (
                <li key={option} className="flex gap-2">
                  <svg
                    viewBox="0 0 12 12"
                    width="12"
                    height="12"
                    aria-hidden
                    className="mt-1 flex-none"
                  >
                    <rect
                      x="0.5"
                      y="0.5"
                      width="11"
                      height="11"
                      rx={takesSeveral(question) ? 0 : 5.5}
                      fill="none"
                      stroke="currentColor"
                    />
                  </svg>
                  <span>{words.option(question, option)}</span>
                </li>
              ))}
            </ul>
            {settling[question] && (
              <p className="mt-1">
                <span>{t("page.paper", { paper: paper(settling[question].paper) })}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
