import { useTranslations } from "next-intl";
import { routeOf } from "#rules";
import { useResult } from "../../case/result.ts";
import { useElementIds } from "../../ui/elementIds.ts";
import { Points } from "./Points.tsx";
import { TimeAdvice } from "./TimeAdvice.tsx";
import { useHeadWords } from "./useHeadWords.ts";
import { useResultKind } from "./useResultKind.ts";

/** What the outcome means for the person, and, where points are left, which paper settles each. */
export function Meaning() {
  const { determination, answers } = useResult();
  const { kind, points } = useResultKind();
  const { lead } = useHeadWords();
  const idOf = useElementIds();
  const t = useTranslations("result");
  const canFile = routeOf(answers) === "abroad";
  return (
    <section aria-labelledby={idOf("meaning")} className="mt-8 max-w-read">
      <h2 id={idOf("meaning")}>
        <span>{t("head.meaning")}</span>
      </h2>
      <p className="mt-2">
        <span>{lead}</span>
      </p>
      {determination.outcome === "likely-ineligible" && (
        <p className="mt-2">
          <span>{t(`outcomes.likely-ineligible.${canFile ? "stillFree" : "stillFreeToAsk"}`)}</span>
        </p>
      )}
      <TimeAdvice kind={kind} />
      {kind === "not-ready" && <Points points={points} />}
    </section>
  );
}
