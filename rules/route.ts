import { holds, type When } from "./condition.ts";
import type { Answers } from "./questions.ts";
import { deciderIds, deciders, type DeciderId } from "./route/deciders.ts";
import { custodySteps } from "./route/in-custody.ts";
import { journeySteps } from "./route/journey.ts";
import { routeOf, type RouteId } from "./route/places.ts";
import { requestSteps } from "./route/request.ts";
import { phases, type RouteStep } from "./route/row.ts";
import { staySteps } from "./route/stay.ts";

const rows = { ...requestSteps, ...custodySteps, ...journeySteps, ...staySteps };

export type RouteStepId = keyof typeof rows;
const ids = Object.keys(rows) as RouteStepId[];

/** Every step by id, in the order of the road. */
export const routeSteps: Record<RouteStepId, RouteStep> = rows;
export const routeStepIds = phases.flatMap((phase) => ids.filter((id) => routeSteps[id].phase === phase));

type Row = { on: readonly RouteId[]; when?: When };

const isOn = ({ on, when }: Row, route: RouteId, answers: Answers): boolean =>
  on.includes(route) && (when === undefined || holds(when, answers));

/** Who decides on this person's request, or why nobody does; nothing while the answers do not say where. */
export const decidersFor = (answers: Answers): DeciderId[] => {
  const route = routeOf(answers);
  return route ? deciderIds.filter((id) => isOn(deciders[id], route, answers)) : [];
};

/** The steps of this person's route in order; none for people inside the US, citizens, residents and refugees. */
export const stepsFor = (answers: Answers): RouteStepId[] => {
  const route = routeOf(answers);
  return route ? routeStepIds.filter((id) => isOn(routeSteps[id], route, answers)) : [];
};
