import { useTranslations } from "next-intl";
import type { OpenPoint } from "#rules";
import { useQuestionWords } from "../../question/useQuestionWords.ts";

/** The papers that would settle an open point, and who can know. */
export function Settling({ settledBy }: Pick<OpenPoint, "settledBy">) {
  const t = useTranslations("result.reason");
  const words = useQuestionWords();
  const paper = useTranslations("papers");
  const knower = useTranslations("knowers");
  return (
    <div className="mt-4 text-sm">
      <p className="font-bold">
        <span>{t("settling")}</span>
      </p>
      <ul className="mt-1 list-none space-y-3 border-s border-line p-0 ps-4">
        {settledBy.map(({ question, paper: kind, knows }) => (
          <li key={question}>
            <p className="text-ink-soft">
              <span>{words.part(question, "short")}</span>
            </p>
            <dl>
              <dt className="mt-1 font-bold">
                <span>{t("paper")}</span>
              </dt>
              <dd className="first-letter:uppercase">{paper(kind)}</dd>
              <dt className="mt-1 font-bold">
                <span>{t("knows")}</span>
              </dt>
              <dd className="first-letter:uppercase">{knower(knows)}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}
