import { useTranslations } from "next-intl";
import { chosenFor } from "#lib/questionnaire/chosen.ts";
import { layout, pathOf } from "#lib/map/layout.ts";
import { stageOf, stages } from "#lib/questionnaire/questionnaire.ts";
import { needed, offered } from "#lib/questionnaire/walk.ts";
import { PanZoom } from "../../map/PanZoom.tsx";
import { QuestionMap } from "../../map/QuestionMap.tsx";
import { useZoomWords } from "../../map/useZoomWords.ts";
import { useQuestionWords } from "../../question/useQuestionWords.ts";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { useResult } from "../../case/result.ts";

/** The way that a person took through the questions: as a list with every answer, and drawn on the whole questionnaire. */
export function Path() {
  const { answers } = useResult();
  const t = useTranslations("map");
  const stage = useTranslations("screening.stages");
  const { part, option } = useQuestionWords();
  const questions = [...needed(answers), ...offered(answers)].filter(
    (question) => answers[question] !== undefined,
  );
  const zoom = useZoomWords();

  return (
    <>
      <p className="mt-2 max-w-read text-ink-soft">
        <span>{t("path.lead", { count: questions.length })}</span>
      </p>
      <LateDisclosure summary={t("path.list")}>
        <ol className="max-w-read ps-[2.5em]">
          {stages
            .flatMap((id) => questions.filter((question) => stageOf(question) === id))
            .map((question) => (
              <li key={question} className="break-inside-avoid py-1">
                <p>
                  <span>
                    {t("path.step", {
                      stage: stage(stageOf(question)),
                      question: part(question, "short"),
                    })}
                  </span>
                </p>
                {chosenFor(question, answers).map((one) => (
                  <p key={one} className="font-bold">
                    {option(question, one)}
                  </p>
                ))}
              </li>
            ))}
        </ol>
      </LateDisclosure>
      <div className="print:hidden">
        <LateDisclosure summary={t("path.drawing")}>
          <PanZoom words={zoom}>
            <QuestionMap
              layout={layout}
              label={t("path.label")}
              nameOf={(place) =>
                place === "review" || place === "result" ? t(place) : part(place, "short")
              }
              path={pathOf(answers)}
            />
          </PanZoom>
        </LateDisclosure>
      </div>
    </>
  );
}
