import * as z from "zod/mini";
import { authorityIds } from "../../authorities/citations.ts";
import { Conditions } from "../../conditions/condition.ts";
import { reportIds } from "../reports.ts";
import { routeIds } from "./places.ts";

/** Who acts at a step; the holder is the office that holds a person in custody. */
export const actors = [
  "person",
  "filer",
  "lawyer",
  "supporter",
  "agency",
  "uscis",
  "ice",
  "cbp",
  "holder",
  "consulate",
] as const;
export type Actor = (typeof actors)[number];

/** The offices of the government among those who act. */
export const offices: readonly Actor[] = ["agency", "uscis", "ice", "cbp", "holder", "consulate"];

/** The stretches of a route, in order. */
export const phases = ["before", "request", "decision", "journey", "stay", "refusal"] as const;
export type Phase = (typeof phases)[number];

const Day = z.iso.date();

const where = {
  on: z.readonly(z.array(z.enum(routeIds)).check(z.minLength(1))),
  /** Further answers that it needs; none where it is for everybody on the route. */
  when: z.optional(Conditions),
  cites: z.readonly(z.array(z.enum(authorityIds)).check(z.minLength(1))),
  /** A legal doubt that stands, for the reviewing attorney. */
  doubt: z.optional(z.string()),
};

export const Decider = z.strictObject(where);
export type Decider = z.infer<typeof Decider>;

export const RouteStep = z.strictObject({
  phase: z.enum(phases),
  acts: z.enum(actors),
  ...where,
  /** For what can change: when it was last read, and ninety days later. */
  checked: z.optional(z.strictObject({ on: Day, reviewBy: Day })),
  /** The official page that the step is done with. */
  opens: z.optional(z.enum(authorityIds)),
  /** What pages of others say of how things stand. */
  reports: z.optional(z.readonly(z.array(z.enum(reportIds)))),
});
export type RouteStep = z.infer<typeof RouteStep>;

/** Steps by noun-phrase id. */
export const stepRows = <Id extends string>(rows: Record<Id, RouteStep>) => rows;

/** The pages of USCIS as they were read on October 2, 2026. */
export const readInOctober = { on: "2026-10-02", reviewBy: "2026-12-31" } as const;
