import { useTranslations } from "next-intl";
import { outcomeAsHoped } from "#lib/changes/hoped.ts";
import { settling, type QuestionId } from "#rules";
import { useResult } from "../../case/result.ts";
import { useQuestionWords } from "../../question/useQuestionWords.ts";

/** Nobody hopes for a death or a refusal: of these the papers bear something out. */
const unhoped: readonly QuestionId[] = ["eolPrognosis", "visaSituation", "visaRefusalGround"];

/** The points that keep a request from being ready, who gives the paper for each, and what follows from them. */
export function Hoped({ points }: { points: readonly QuestionId[] }) {
  const { answers, determination } = useResult();
  const t = useTranslations("result.rests.leavesOpen");
  const words = useQuestionWords();
  const outcome = outcomeAsHoped(answers, determination);
  const isHoped = !points.some((question) => unhoped.includes(question));
  const then = t(`then.${outcome}`);
  return (
    <>
      <p className="mt-4 max-w-read">
        <span>{t(outcome === "likely-eligible" ? "lead" : "leadWithJudgment")}</span>
      </p>
      <ol className="mt-4 max-w-read list-decimal space-y-3 ps-6">
        {points.map((question) => (
          <li key={question}>
            <span className="font-bold">{words.part(question, "short")}</span>
            <Giver question={question} />
          </li>
        ))}
      </ol>
      <p className="mt-4 max-w-read font-bold">
        <span>
          {isHoped
            ? t("hoped", { count: points.length, outcome: then })
            : t("borneOut", { outcome: then })}
        </span>
      </p>
    </>
  );
}

function Giver({ question }: { question: QuestionId }) {
  const t = useTranslations("result.rests.leavesOpen");
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
