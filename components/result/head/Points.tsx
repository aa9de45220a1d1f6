import { useTranslations } from "next-intl";
import { areHoped, outcomeAsHoped } from "#lib/changes/hoped.ts";
import { settling, type QuestionId } from "#rules";
import { useResult } from "../../case/result.ts";
import { useQuestionWords } from "../../question/useQuestionWords.ts";

/** The points that keep a request from being ready, who gives the paper for each, and what follows from them. */
export function Points({ points }: { points: readonly QuestionId[] }) {
  const { answers, determination } = useResult();
  const t = useTranslations("result.points");
  const words = useQuestionWords();
  const outcome = t(`then.${outcomeAsHoped(answers, determination)}`);
  return (
    <>
      <h3 className="mt-4">
        <span>{t("heading", { count: points.length })}</span>
      </h3>
      <ol className="mt-2 list-decimal space-y-3 ps-6">
        {points.map((question) => (
          <li key={question}>
            <span className="font-bold">{words.part(question, "short")}</span>
            <Giver question={question} />
          </li>
        ))}
      </ol>
      <p className="mt-4 font-bold">
        <span>
          {areHoped(points)
            ? t("hoped", { count: points.length, outcome })
            : t("borneOut", { outcome })}
        </span>
      </p>
    </>
  );
}

function Giver({ question }: { question: QuestionId }) {
  const t = useTranslations("result.points");
  const paper = useTranslations("papers");
  const knower = useTranslations("knowers");
  const by = settling[question];
  if (!by) return null;
  return (
    <>
      <br />
      <span className="text-sm">{t("paper", { paper: paper(by.paper) })}</span>
      <br />
      <span className="text-sm">{t("knows", { knower: knower(by.knows) })}</span>
    </>
  );
}
