import {
  citations,
  deciders,
  decidersFor,
  reviewOf,
  routeSteps,
  routeTimes,
  stepsFor,
  timeOf,
  timesFor,
  type AuthorityId,
  type RouteStep,
  type RouteStepId,
  type RouteTimeId,
} from "#rules";
import { sectionOf } from "../result/routeSections.ts";
import { heading, line, link, list, type Block } from "./blocks.ts";
import { doubt, quotations, sources } from "./law.ts";
import { asTheyStand, type Telling } from "./telling.ts";

/** What a step rests on, in short; the words themselves stand once, after the last step. */
const citesOf = (cites: readonly AuthorityId[]): Block =>
  line(cites.map((cite) => citations[cite].citation).join(" · "));

const checkedOn = ({ checked }: RouteStep, { t, format }: Telling): Block[] =>
  checked
    ? [
        line(
          t("route.checked", {
            date: format.date(checked.on),
            review: format.date(checked.reviewBy),
          }),
        ),
      ]
    : [];

/** How long a stretch takes, and who says so. */
const timeBlocks = (id: RouteTimeId | undefined, { t, format }: Telling): Block[] => {
  if (!id) return [];
  const { cites } = routeTimes[id];
  const looked = cites.map((cite) => {
    const { checkedOn, reviewBy } = reviewOf(citations[cite]);
    return line(
      t("route.checked", { date: format.date(checkedOn), review: format.date(reviewBy) }),
    );
  });
  return [
    line(t("route.times.heading"), t(`route.times.each.${id}`)),
    ...(cites.length > 0 ? [citesOf(cites)] : []),
    ...looked,
  ];
};

/** One step: what happens, who acts, and what it rests on. */
const stepOf = (id: RouteStepId, telling: Telling): Block[] => {
  const { t, voice } = telling;
  const step: RouteStep = routeSteps[id];
  const target = sectionOf(id);
  const part = target ? t(`parts.headings.${target}`) : "";
  return [
    line(t.markup(`route.steps.${id}.title`, { form: asTheyStand })),
    line(t("route.acts"), t(`route.actors.${step.acts}`, { voice })),
    line(t.markup(`route.steps.${id}.text`, { voice, section: part, form: asTheyStand })),
    ...(step.opens ? [line(link(t("route.opens"), citations[step.opens].url))] : []),
    ...sources({ cites: [], reports: step.reports ?? [] }, telling),
    citesOf(step.cites),
    ...doubt("routeSteps", id, telling),
    ...checkedOn(step, telling),
  ];
};

/** Who decides, and the steps; no steps for people inside the US or who need no parole. */
export const route = (telling: Telling): Block[] => {
  const { answers, determination, t, voice } = telling;
  const who = decidersFor(answers);
  const steps = stepsFor(answers);
  const isPath = steps.length > 0;
  const times = isPath ? timesFor(answers) : [];
  const phaseOf = (id: RouteStepId | undefined) => id && routeSteps[id].phase;
  const cites = [
    ...who.map((id) => deciders[id]),
    ...steps.map((id): RouteStep => routeSteps[id]),
    ...times.map((id) => routeTimes[id]),
  ].flatMap((row): readonly AuthorityId[] => row.cites);
  /** Whether a new stretch of the route begins with this step. */
  const isFirst = (id: RouteStepId, at: number) => phaseOf(id) !== phaseOf(steps[at - 1]);
  const timeOfPhase = (id: RouteStepId) =>
    timeBlocks(timeOf(routeSteps[id].phase, answers), telling);
  const itemOf = (id: RouteStepId, at: number) => ({
    blocks: stepOf(id, telling),
    ...(isFirst(id, at) && {
      opens: [heading(3, t(`route.phases.${routeSteps[id].phase}`)), ...timeOfPhase(id)],
    }),
  });
  return [
    ...(isPath ? [line(t(`route.lead.${determination.outcome}`))] : []),
    ...(isPath ? [heading(3, t("route.decides"))] : []),
    list(
      who.map((id) => [
        line(t.markup(`route.deciders.${id}`, { voice, form: asTheyStand })),
        citesOf(deciders[id].cites),
      ]),
    ),
    ...(isPath ? [{ is: "list", isNumbered: true, items: steps.map(itemOf) } as const] : []),
    line(t(`route.law.${isPath ? "steps" : "answer"}`)),
    ...quotations([...new Set(cites)], telling),
  ];
};
