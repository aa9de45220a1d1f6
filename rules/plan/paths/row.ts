import * as z from "zod/mini";
import { authorityIds, type AuthorityId } from "../../authorities/citations.ts";
import { Conditions, givenAny, is, type Accepts } from "../../conditions/condition.ts";
import { reportIds } from "../reports.ts";

/** What asking for a path can itself put at risk, with the provisions that say so. */
const dangers = {
  "false-answer": ["ina-212-a-6-C"],
  "filing-inside-us": [],
  "leaving-can-bar": ["matter-of-delcarmen-lara", "ina-212-a-9-B"],
  "court-case": [],
  "back-to-custody": ["matter-of-q-li"],
  "status-at-risk": [],
  "record-comes-up": [],
} as const satisfies Record<string, readonly AuthorityId[]>;
export type PathDanger = keyof typeof dangers;
export const pathDangers: Record<PathDanger, readonly AuthorityId[]> = dangers;
export const pathDangerIds = Object.keys(dangers) as [PathDanger, ...PathDanger[]];

/** Another way than parole from abroad. */
export const PathRow = z.strictObject({
  /** The answers to which it speaks. */
  when: Conditions,
  /** The answers that rule it out, whatever else was answered. */
  unless: z.optional(Conditions),
  /** Those of the answers that point to it; to anybody else it is a way that a lawyer may look at. */
  pointedBy: z.optional(z.union([z.literal(true), Conditions])),
  /** The provisions behind its words; without any, it rests on background knowledge or on a report. */
  cites: z.readonly(z.array(z.enum(authorityIds))),
  reports: z.readonly(z.array(z.enum(reportIds))),
  /** What asking for it can put at risk; null where nothing is known to. */
  danger: z.nullable(z.enum(pathDangerIds)),
  /** A legal doubt that stands, for the reviewing attorney. */
  doubt: z.optional(z.string()),
});
export type PathRow = z.infer<typeof PathRow>;

/** A topic's paths, by noun-phrase id. */
export const pathRows = <Id extends string>(rows: Record<Id, PathRow>) => rows;

/** Somebody abroad who would ask for parole. */
export const fromAbroad: Accepts = {
  personUsStatus: is("none", "not-sure"),
  personLocation: is("outside-us", "not-sure"),
};
const hasNoStatus: Accepts = { personUsStatus: is("none", "not-sure") };

/** Somebody held who is neither a resident nor a refugee. */
export const held: Accepts = { ...hasNoStatus, personLocation: is("in-custody") };

/** Somebody inside the US who is neither a resident nor a refugee. */
export const insideUs: Accepts = { ...hasNoStatus, personLocation: is("inside-us") };

/** The ways, for anybody who is abroad. */
export const abroadAnd = (ways: readonly Accepts[], further: Accepts = {}) =>
  givenAny(ways, { ...fromAbroad, ...further });
