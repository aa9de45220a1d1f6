import { useTranslations } from "next-intl";
import { sectionOf } from "#lib/result/routeSections.ts";
import { citations, routeSteps, type RouteStepId, type RouteTimeId } from "#rules";
import { formNumber } from "../../provision/formNumber.tsx";
import { NewTabLink } from "../../ui/NewTabLink.tsx";
import { useVoice } from "../../question/voice.ts";
import { Sources } from "../../provision/Sources.tsx";
import { RouteGrounds } from "./RouteGrounds.tsx";
import { StretchTime } from "./StretchTime.tsx";
import { RouteLine, RouteNode, type Joins } from "./RouteNode.tsx";

type RouteStepEntryProps = {
  id: RouteStepId;
  number: number;
  joins: Joins;
  /** Whether a new stretch of the route begins here. */
  opensPhase: boolean;
  /** What is told of how long that stretch takes. */
  time?: RouteTimeId;
};

/** One step: what happens, who acts, and what it rests on. */
export function RouteStepEntry({ id, number, joins, opensPhase, time }: RouteStepEntryProps) {
  const voice = useVoice();
  const t = useTranslations();
  const step = routeSteps[id];
  const { phase, acts, opens } = step;
  const target = sectionOf(id);
  const section = target ? t(`parts.headings.${target}`) : "";
  const title = t.markup(`route.steps.${id}.title`, { form: (name) => name });

  return (
    <li className="break-inside-avoid">
      {opensPhase && (
        <h3 className="relative ps-[3.25rem] pt-3 pb-5">
          {joins.before && <RouteLine />}
          <span>{t(`route.phases.${phase}`)}</span>
        </h3>
      )}
      {opensPhase && time && (
        <div className="relative ps-[3.25rem]">
          {joins.before && <RouteLine />}
          <StretchTime id={time} />
        </div>
      )}
      <div className="relative ps-[3.25rem] pb-2">
        <RouteNode number={number} acts={acts} joins={joins} />
        <p className="pt-1.5 font-bold">
          <span>{t.rich(`route.steps.${id}.title`, { form: formNumber })}</span>
        </p>
        <p className="text-sm">
          <span>{t("route.acts")}</span> <strong>{t(`route.actors.${acts}`, { voice })}</strong>
        </p>
        <p className="mt-1 max-w-read">
          <span>{t.rich(`route.steps.${id}.text`, { voice, section, form: formNumber })}</span>
        </p>
        {opens && (
          <p className="py-2.5">
            <NewTabLink href={citations[opens].url}>
              <span>{t("route.opens")}</span>
            </NewTabLink>
          </p>
        )}
        <Sources cites={[]} reports={step.reports ?? []} />
        <RouteGrounds id={id} step={step} title={title} />
      </div>
    </li>
  );
}
