import { useTranslations } from "next-intl";
import type { Kept } from "#lib/intake/sending/deliver.ts";
import type { Failure } from "#lib/intake/sending/verdict.ts";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";
import type { TakingFirm } from "./around/intake.ts";
import { PhoneLine } from "./around/PhoneLine.tsx";
import { SaveCopy } from "./SaveCopy.tsx";

type FailedProps = {
  firm: TakingFirm;
  why: Failure;
  isUnsure: boolean;
  kept: Kept | null;
  onRetry: () => void;
};

/** That nothing was sent, or that nobody knows, and what can be done. */
export function Failed({ firm, why, isUnsure, kept, onRetry }: FailedProps) {
  const t = useTranslations("intake.failed");
  const idOf = useElementIds();
  return (
    <div className="column">
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        <span>{t(isUnsure ? "unsure" : "nothing")}</span>
      </h1>
      <div role="status" data-why={why}>
        <p>
          <span>{t(`why.${why}`)}</span>
        </p>
      </div>
      <p>
        <span>{t("again")}</span> <span>{t("still")}</span>
      </p>
      <Button className="mt-4" onClick={onRetry} data-retry="">
        <span>{t("retry")}</span>
      </Button>
      <PhoneLine firm={firm} className="font-bold" />
      {kept && <SaveCopy firm={firm} kept={kept} />}
    </div>
  );
}
