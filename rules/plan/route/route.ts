import { matches } from "../../conditions/matches.ts";
import type { Answers } from "../../questions/questions.ts";
import { deciderIds, deciders, type DeciderId } from "./deciders.ts";
import { borderSteps } from "./at-the-border.ts";
import { firstSteps } from "./before.ts";
import { custodySteps } from "./in-custody.ts";
import { journeySteps } from "./journey.ts";
import { routeOf } from "./places.ts";
import { requestSteps } from "./request.ts";
import { phases, type Decider, type RouteStep } from "./row.ts";
import { staySteps } from "./stay.ts";

const rows = {
  ...firstSteps,
  ...requestSteps,
  ...custodySteps,
  ...borderSteps,
  ...journeySteps,
  ...staySteps,
};

export type RouteStepId = keyof typeof rows;
const ids = Object.keys(rows) as RouteStepId[];

/** Every step by id, in the order of the road. */
export const routeSteps: Record<RouteStepId, RouteStep> = rows;
export const routeStepIds = phases.flatMap((phase) =>
  ids.filter((id) => routeSteps[id].phase === phase),
);

/** Those of the rows that are on the route of a person. */
const onRoute = <Id extends string>(
  ids: readonly Id[],
  all: Readonly<Record<Id, Decider | RouteStep>>,
) => {
  const ready = ids.map((id) => ({ id, on: all[id].on, applies: matches(all[id].when ?? true) }));
  return (answers: Answers): Id[] => {
    const route = routeOf(answers);
    return route
      ? ready
          .filter(({ on, applies }) => on.includes(route) && applies(answers))
          .map(({ id }) => id)
      : [];
  };
};

/** Who decides on this person's request, or why nobody does; nothing while the answers do not say where. */
export const decidersFor = onRoute<DeciderId>(deciderIds, deciders);

/** The steps of this person's route in order; none for people inside the US, citizens and refugees, nor for residents but at a port. */
export const stepsFor = onRoute(routeStepIds, routeSteps);
