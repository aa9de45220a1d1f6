import { useTranslations } from "next-intl";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";

type LateChunkProps = { arriving: "loading" | "failed"; onRetry: () => void };

/** What stands in place of a result whose script is on its way, or did not come. */
export function LateChunk({ arriving, onRetry }: LateChunkProps) {
  const idOf = useElementIds();
  const t = useTranslations("screening.later");
  return (
    <div className="column" aria-busy={arriving === "loading"}>
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        {t(arriving)}
      </h1>
      {arriving === "failed" && (
        <Button onClick={onRetry}>
          <span>{t("retry")}</span>
        </Button>
      )}
    </div>
  );
}
