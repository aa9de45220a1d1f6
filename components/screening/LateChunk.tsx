import { useTranslations } from "next-intl";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";

type LateChunkProps = { arriving: "loading" | "failed"; onRetry: () => void };

/** What is shown while the result's script loads, or where it could not be loaded. */
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
