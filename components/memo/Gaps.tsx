import { useTranslations } from "next-intl";
import type { Memo } from "#lib/memo/memo.ts";
import { useGiven } from "./useGiven.ts";

/** What is still open: each point with the answer so far, the paper that settles it and who can know. */
export function Gaps({ memo: { toAsk, unanswered } }: { memo: Memo }) {
  const t = useTranslations("memo.gaps");
  const paper = useTranslations("papers");
  const knower = useTranslations("knowers");
  const { words, optionsIn } = useGiven();
  return (
    <>
      <h3>
        <span>{t("heading")}</span>
      </h3>
      {toAsk.length === 0 && (
        <p>
          <span>{t("none")}</span>
        </p>
      )}
      <ul>
        {toAsk.map(({ question, answered, ...settles }) => (
          <li key={question}>
            <strong>{words.part(question, "short")}</strong>{" "}
            <span>
              {answered.length > 0
                ? t("soFar", { options: optionsIn({ question, options: answered }) })
                : t("noAnswer")}
            </span>{" "}
            <span>{t("paper", { paper: paper(settles.paper) })}</span>{" "}
            <span>{t("knows", { knower: knower(settles.knows) })}</span>
          </li>
        ))}
        {unanswered.length > 0 && (
          <li>
            <span>{t("unanswered", { count: unanswered.length })}</span>
          </li>
        )}
      </ul>
    </>
  );
}
