import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { changesOf } from "#lib/changes/changes.ts";
import { endOf } from "#lib/questionnaire/walk.ts";
import { ChangeEntry } from "./ChangeEntry.tsx";
import { Nothing } from "./Nothing.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";
import { useElementIds } from "../../ui/elementIds.ts";

/** What would change the result, of what a person can honestly change; nothing after an early end. */
export function Changes() {
  const { determination, answers } = useResult();
  const voice = useVoice();
  const idOf = useElementIds();
  const t = useTranslations("changes");
  const changes = useMemo(() => changesOf(answers, determination), [answers, determination]);
  const isWhole = endOf(answers) === "all-stages" && determination.outcome !== "likely-eligible";
  if (changes.length === 0 && !isWhole) return null;

  return (
    <section aria-labelledby={idOf("changes")} className="mt-12">
      <h2 id={idOf("changes")}>
        <span>{t("heading")}</span>
      </h2>
      {changes.length === 0 ? (
        <Nothing />
      ) : (
        <>
          <p className="mt-2 text-ink-soft">
            <span>{t("intro", { voice })}</span>
          </p>
          <p className="mt-2 text-ink-soft">
            <span>{t("limits")}</span>
          </p>
          <ul className="mt-4 list-none border-b border-line p-0">
            {changes.map((change) => (
              <li
                key={change.steps.map(({ question, to }) => question + to[0]).join()}
                className="border-t border-line py-6"
              >
                <ChangeEntry change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4 max-w-read font-bold">
        <span>
          {t.rich("truth", {
            cite: (citation) => (
              <bdi dir="ltr" className="whitespace-nowrap">
                {citation}
              </bdi>
            ),
          })}
        </span>
      </p>
    </section>
  );
}
