import { useTranslations } from "next-intl";
import { deciders, decidersFor, routeSteps, routeTimes, stepsFor, timeOf, timesFor } from "#rules";
import { Deciders } from "./Deciders.tsx";
import { useResult } from "../../case/result.ts";
import { RouteLaw } from "./RouteLaw.tsx";
import { RouteStepEntry } from "./RouteStepEntry.tsx";

/** Who decides, and the steps as a line to follow; no steps for people inside the US or who need no parole. */
export function Route() {
  const { answers, determination } = useResult();
  const { outcome } = determination;
  const t = useTranslations("route");
  const who = decidersFor(answers);
  const steps = stepsFor(answers);

  const isPath = steps.length > 0;
  const times = isPath ? timesFor(answers) : [];
  const cites = [
    ...who.map((id) => deciders[id]),
    ...steps.map((id) => routeSteps[id]),
    ...times.map((id) => routeTimes[id]),
  ].flatMap(({ cites }) => cites);
  const phaseOf = (place: number) => steps[place] && routeSteps[steps[place]].phase;
  // What follows a refusal is no part of the way that follows a grant.
  const joined = (place: number) =>
    place > 0 && place < steps.length && phaseOf(place) !== "refusal";

  return (
    <>
      {isPath && (
        <p className="mt-2 max-w-read">
          <span>{t(`lead.${outcome}`)}</span>
        </p>
      )}
      {isPath && (
        <h3 className="mt-6">
          <span>{t("decides")}</span>
        </h3>
      )}
      <Deciders ids={who} />
      {times.some((id) => routeTimes[id].months !== null) && (
        <p data-of-drawing="" className="mt-4 text-sm text-ink-soft">
          <span>{t("times.scale")}</span>
        </p>
      )}
      {isPath && (
        <ol role="list" className="mt-6 list-none p-0">
          {steps.map((id, place) => (
            <RouteStepEntry
              key={id}
              id={id}
              number={place + 1}
              joins={{ before: joined(place), after: joined(place + 1) }}
              opensPhase={phaseOf(place) !== phaseOf(place - 1)}
              time={timeOf(routeSteps[id].phase, answers)}
            />
          ))}
        </ol>
      )}
      <RouteLaw cites={[...new Set(cites)]} of={isPath ? "steps" : "answer"} />
    </>
  );
}
