import * as z from "zod/mini";
import { authorityIds } from "../../authorities/citations.ts";
import type { Answers } from "../../questions/questions.ts";
import { routeIds, routeOf } from "./places.ts";
import { phases, type Phase } from "./row.ts";

/** The months that a drawing of a stretch has room for. */
export const drawnMonths = 12;

/** How long a stretch of the route takes, where the law or an agency says it. */
export const RouteTime = z.strictObject({
  phase: z.enum(phases),
  on: z.readonly(z.array(z.enum(routeIds)).check(z.minLength(1))),
  /** The most that is said, in months; null where no time is published. */
  months: z.nullable(z.int().check(z.minimum(1), z.maximum(drawnMonths))),
  cites: z.readonly(z.array(z.enum(authorityIds))),
});
export type RouteTime = z.infer<typeof RouteTime>;

const rows = {
  // No time for parole requests is published: USCIS warns of delays, and practitioners report months.
  "decision-unpublished": {
    phase: "decision",
    on: ["abroad"],
    months: null,
    cites: ["i-131-page-2026"],
  },
  "travel-unpublished": { phase: "journey", on: ["abroad"], months: null, cites: [] },
  "one-year-of-parole": {
    phase: "stay",
    on: ["abroad"],
    months: 12,
    cites: ["uscis-hp-length"],
  },
  // Thirty days, drawn as one month; the doubt whether a motion lies stands beside the step.
  "motion-in-thirty-days": {
    phase: "refusal",
    on: ["abroad"],
    months: 1,
    cites: ["cfr-103-5-a-1-i"],
  },
} as const satisfies Record<string, RouteTime>;

export type RouteTimeId = keyof typeof rows;
export const routeTimeIds = Object.keys(rows) as RouteTimeId[];

/** Every time by what it says. */
export const routeTimes: Record<RouteTimeId, RouteTime> = rows;

/** The times that are told on the route of these answers, each of its stretch. */
export const timesFor = (answers: Answers): RouteTimeId[] => {
  const route = routeOf(answers);
  return routeTimeIds.filter((id) => route !== null && routeTimes[id].on.includes(route));
};

/** What is told of how long a stretch takes; undefined where nothing is. */
export const timeOf = (phase: Phase, answers: Answers): RouteTimeId | undefined =>
  timesFor(answers).find((id) => routeTimes[id].phase === phase);
