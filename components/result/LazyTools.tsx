import { useTranslations } from "next-intl";
import type { CaseTools } from "../case/caseTools.ts";
import { Button } from "../ui/Button.tsx";
import { useArriving } from "../ui/useArriving.ts";

const bring = () => import("../tools/Tools.tsx");

// Begun when the result's own script has arrived, so that nothing is asked of the server at a press.
if (typeof document !== "undefined") bring().catch(() => {});

/** The tools of a result, which come after the result itself. */
export function LazyTools(props: { caseTools: CaseTools }) {
  const t = useTranslations("keep");
  const { arriving, retry } = useArriving(bring);
  if (arriving === "loading") return null;
  if (arriving !== "failed") return <arriving.Tools {...props} />;
  return (
    <div role="status" className="panel screen-only mt-12 border-talk bg-talk-tint">
      <p>
        <span>{t("missing")}</span>
      </p>
      <p className="mt-3">
        <Button className="button-quiet" onClick={retry}>
          <span>{t("retry")}</span>
        </Button>
      </p>
    </div>
  );
}
