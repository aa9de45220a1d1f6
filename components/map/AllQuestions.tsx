import { useTranslations } from "next-intl";
import { questionIds } from "#rules";
import { layout } from "#lib/map/layout.ts";
import { useQuestionWordsIn } from "../question/questionWords.ts";
import { TextLink } from "../ui/TextLink.tsx";
import { MapList } from "./MapList.tsx";
import { PanZoom } from "./PanZoom.tsx";
import { QuestionMap } from "./QuestionMap.tsx";
import { useZoomWords } from "./useZoomWords.ts";

/** The whole questionnaire, as a drawing and as a list that can be read without it. */
export function AllQuestions({ lawHref }: { lawHref: string }) {
  const t = useTranslations("map");
  const { part } = useQuestionWordsIn("client");
  const zoom = useZoomWords();
  return (
    <div className="law">
      <h1>{t("heading")}</h1>
      <p className="lead">{t("lead", { count: questionIds.length })}</p>
      <p>
        <TextLink href={lawHref}>{t("law")}</TextLink>
      </p>
      <section aria-labelledby="drawing">
        <h2 id="drawing">{t("drawing.heading")}</h2>
        <p>{t("drawing.lead")}</p>
        <PanZoom words={zoom}>
          <QuestionMap
            layout={layout}
            label={t("drawing.label")}
            nameOf={(place) =>
              place === "review" || place === "result" ? t(place) : part(place, "short")
            }
          />
        </PanZoom>
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{t("list.heading")}</h2>
        <MapList />
      </section>
    </div>
  );
}
