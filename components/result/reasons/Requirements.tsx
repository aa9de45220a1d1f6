import { useTranslations } from "next-intl";
import { useQuestionWords } from "../../question/useQuestionWords.ts";
import { useResult } from "../../case/result.ts";
import { RequirementLaw } from "./RequirementLaw.tsx";
import { RequirementStrip } from "./RequirementStrip.tsx";
import { StateMark } from "./StateMark.tsx";
import { useElementIds } from "../../ui/elementIds.ts";

/** The requirements that the questions reached, each with its state in a word and a mark. */
export function Requirements() {
  const { requirements, bases } = useResult().determination;
  const idOf = useElementIds();
  const t = useTranslations("result.requirements");
  const words = useQuestionWords();
  return (
    <section aria-labelledby={idOf("requirements")} className="mt-12">
      <h2 id={idOf("requirements")}>
        <span>{t("heading")}</span>
      </h2>
      <p className="mt-2 text-ink-soft">
        <span>{t("intro")}</span>
      </p>
      <RequirementStrip />
      <ul className="mt-4 list-none border-b border-line p-0">
        {requirements.map(({ id, state }) => (
          <li
            key={id}
            className="border-t border-line py-4 wide:grid wide:grid-cols-[11.5rem_minmax(0,1fr)]
              wide:items-start wide:gap-x-4"
          >
            <StateMark state={state} />
            <div className="mt-1 wide:mt-0">
              <p className="font-bold">
                <span>{t(`${id}.name`)}</span>
              </p>
              <p className="text-ink-soft">
                <span>{t(`${id}.asks`)}</span>
              </p>
              {id === "qualifying-reason" && bases.length > 0 && (
                <ul className="mt-3 list-none space-y-2 p-0">
                  {bases.map((basis) => (
                    <li key={basis.id} className="flex flex-wrap items-center gap-x-3">
                      <span>{words.option("requestBases", basis.id)}</span>
                      <StateMark state={basis.state} />
                    </li>
                  ))}
                </ul>
              )}
              <RequirementLaw id={id} state={state} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
