import { useTranslations } from "next-intl";
import type { Progress } from "#lib/intake/sending/deliver.ts";
import { mostTries } from "#lib/intake/sending/waiting.ts";
import { Button } from "../ui/Button.tsx";
import { useElementIds } from "../ui/elementIds.ts";

type InTransitProps = { step: Progress; onStop: () => void };

/** How far the sending is. */
export function InTransit({ step, onStop }: InTransitProps) {
  const t = useTranslations("intake.sending");
  const idOf = useElementIds();
  const words =
    step.at === "sending" && step.try > 1
      ? t("again", { try: step.try, most: mostTries })
      : t(step.at);
  return (
    <div className="column" aria-busy="true">
      <h1 id={idOf("screen-heading")} tabIndex={-1}>
        <span>{t("heading")}</span>
      </h1>
      <div role="status" data-step={step.at}>
        <p className="font-bold">
          <span>{words}</span>
        </p>
      </div>
      <p>
        <span>{t("stay")}</span>
      </p>
      <Button className="button-quiet mt-6" onClick={onStop}>
        <span>{t("stop")}</span>
      </Button>
    </div>
  );
}
