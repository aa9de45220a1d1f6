import { useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import type { CaseTools } from "../case/caseTools.ts";

function Missing() {
  const t = useTranslations("keep");
  return (
    <p className="panel screen-only mt-12 border-talk bg-talk-tint">
      <span>{t("missing")}</span>
    </p>
  );
}

// Begun when the result's own script has arrived, so that nothing is asked of the server at a press.
const coming =
  typeof document === "undefined"
    ? new Promise<never>(() => {})
    : import("../tools/Tools.tsx").then(
        ({ Tools }) => ({ default: Tools }),
        () => ({ default: Missing }),
      );

const Arriving = lazy(() => coming);

/** The tools of a result, which come after the result itself. */
export function LazyTools(props: { caseTools: CaseTools }) {
  return (
    <Suspense fallback={null}>
      <Arriving {...props} />
    </Suspense>
  );
}
