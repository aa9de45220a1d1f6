import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { changesOf } from "#lib/changes/changes.ts";
import { ChangeEntry } from "./ChangeEntry.tsx";
import { Nothing } from "./Nothing.tsx";
import { useResult } from "../../case/result.ts";
import { useVoice } from "../../question/voice.ts";

/** What would change the result, of what a person can honestly change. */
export function Changes() {
  const { determination, answers } = useResult();
  const voice = useVoice();
  const t = useTranslations("changes");
  const changes = useMemo(() => changesOf(answers, determination), [answers, determination]);

  return (
    <>
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
                key={change.steps.map(({ question, to }) => `${question}${to[0] ?? ""}`).join()}
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
    </>
  );
}
