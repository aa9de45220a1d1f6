import { useTranslations } from "next-intl";
import { optionsOf } from "#rules";
import { questionnaire, sections, type Step } from "#lib/questionnaire/questionnaire.ts";
import { Condition } from "../law/Condition.tsx";
import { useQuestionWordsIn } from "../question/questionWords.ts";

/** Every question in order, with its answers and when it is asked: the drawing in words. */
export function MapList() {
  const t = useTranslations("map");
  const stage = useTranslations("screening.stages");
  const { part, option } = useQuestionWordsIn("client");
  return sections.map((id) => (
    <section key={id} aria-labelledby={`stage-${id}`}>
      <h3 id={`stage-${id}`}>{id === "more" ? t("more") : stage(id)}</h3>
      <ol className="questions">
        {questionnaire[id].map(({ ask, when }: Step) => (
          <li key={ask} id={ask}>
            <h4>{part(ask, "short")}</h4>
            <p>{part(ask, "ask")}</p>
            <ul>
              {optionsOf(ask).map((one) => (
                <li key={one}>{option(ask, one)}</li>
              ))}
            </ul>
            <p className="soft">{when ? t("askedWhen") : t("askedAlways")}</p>
            {when && <Condition when={when} />}
          </li>
        ))}
      </ol>
    </section>
  ));
}
