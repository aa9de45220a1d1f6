import { useTranslations } from "next-intl";
import { reachable } from "#rules";
import { isComplete } from "#lib/questionnaire/walk.ts";
import { useResult } from "../../case/result.ts";
import { Panel } from "../../ui/Panel.tsx";
import { useElementIds } from "../../ui/elementIds.ts";

/** Says of an early result that questions are left, whether they can change it, and the way back to them. */
export function StoppedEarly() {
  const { answers, onContinue } = useResult();
  const idOf = useElementIds();
  const t = useTranslations("result.early.stopped");
  if (isComplete(answers)) return null;
  return (
    <section aria-labelledby={idOf("stopped-early")} className="mt-6">
      <Panel tone="note">
        <h2 id={idOf("stopped-early")}>
          <span>{t("heading")}</span>
        </h2>
        <p className="max-w-read">
          <span>{t(reachable(answers).length === 1 ? "settled" : "open")}</span>
        </p>
        {onContinue && (
          <p className="screen-only">
            <button type="button" className="link" onClick={onContinue}>
              <span>{t("goOn")}</span>
            </button>
          </p>
        )}
      </Panel>
    </section>
  );
}
