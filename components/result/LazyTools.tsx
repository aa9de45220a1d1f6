import { useTranslations } from "next-intl";
import type { CaseTools } from "../case/caseTools.ts";
import { useChunk } from "../ui/useChunk.ts";

// Begun when the result's own script has arrived, so that nothing is asked of the server at a press.
const begun =
  typeof document === "undefined" ? new Promise<never>(() => {}) : import("../tools/Tools.tsx");
begun.catch(() => {});

const fetchTools = () => begun;

/** The tools of a result, which come after the result itself. */
export function LazyTools({ caseTools }: { caseTools: CaseTools }) {
  const t = useTranslations("keep");
  const { chunk } = useChunk(fetchTools);
  if (chunk === "loading") return null;
  if (chunk === "failed")
    return (
      <p className="panel screen-only mt-12 border-talk bg-talk-tint">
        <span>{t("missing")}</span>
      </p>
    );
  return <chunk.Tools caseTools={caseTools} />;
}
