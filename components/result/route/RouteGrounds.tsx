import { useTranslations } from "next-intl";
import type { RouteStep, RouteStepId } from "#rules";
import { Doubt } from "../../provision/Doubt.tsx";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { RouteCites } from "./RouteCites.tsx";
import { useFormats } from "../../ui/useFormats.ts";

/** What a step rests on, the legal question that stands open beside it, and when it was last checked. */
export function RouteGrounds({
  id,
  step: { cites, checked },
  title,
}: {
  id: RouteStepId;
  step: RouteStep;
  title: string;
}) {
  const t = useTranslations();
  const format = useFormats();
  return (
    <LateDisclosure
      control
      summary={
        <span className="text-sm">
          <span>{t("route.rests")}</span>{" "}
          <span className="sr-only">{t("route.restsOf", { title })}</span>
        </span>
      }
    >
      <RouteCites cites={cites} />
      <Doubt beside="routeSteps" of={id} />
      {checked && (
        <p className="mt-1 text-sm text-ink-soft">
          <span>
            {t("route.checked", {
              date: format.date(checked.on),
              review: format.date(checked.reviewBy),
            })}
          </span>
        </p>
      )}
    </LateDisclosure>
  );
}
