import * as z from "zod/mini";
import { authorityIds } from "../../authorities/citations.ts";
import { Conditions } from "../../conditions/condition.ts";
import { factorsFor } from "../../law/factors-for.ts";
import { requirements } from "../../conditions/finding.ts";
import { bases, questionIds, type QuestionId } from "../../questions/questions.ts";
import { knowers } from "../../vocabulary/settled-by.ts";

/** Groups of no single reason: for a child, for every request to USCIS, for what is on record. */
export const generalGroups = ["child", "every-request", "record"] as const;

/** Where a paper stands in the list: with the reason that it proves, then what any request may need. */
export const evidenceGroups = [...bases, ...generalGroups] as const;
export type EvidenceGroup = (typeof evidenceGroups)[number];

/** Who issues a paper: those who can know an answer, and others. */
export const issuers = [
  ...knowers,
  "nearby-hospital",
  "registry",
  "funeral-home",
  "outside-source",
  "bank",
  "employer",
  "school",
  "friends",
  "host",
  "parents",
  "filer",
  "translator",
  "home-government",
  "local-government",
  "armed-forces",
  "adoption-agency",
  "organization",
  "immigration-court",
] as const;
export type Issuer = (typeof issuers)[number];

/** What collecting or sending a paper can put at risk. */
export const evidenceRisks = ["names-in-us", "asking-for-it", "lawyer-first"] as const;

const atLeastOne = <S extends z.ZodMiniType>(schema: S) => z.readonly(z.tuple([schema], schema));
const factorIds = Object.keys(factorsFor) as (keyof typeof factorsFor)[];

/** One paper that can support a request. */
export const EvidenceRow = z.strictObject({
  /** The groups that it belongs to: always, or when the answers meet a condition. */
  for: z.partialRecord(z.enum(evidenceGroups), z.union([z.literal(true), Conditions])),
  /** The requirement that it serves, or the officer's discretion. */
  serves: z.enum([...requirements, "discretion"]),
  /** The factors that it strengthens. */
  strengthens: z.optional(z.readonly(z.array(z.enum(factorIds)))),
  /** The open questions that it would settle. */
  closes: z.readonly(z.array(z.enum(questionIds as [QuestionId, ...QuestionId[]]))),
  issuers: atLeastOne(z.enum(issuers)),
  cites: atLeastOne(z.enum(authorityIds)),
  risk: z.optional(z.enum(evidenceRisks)),
  /** The answers that say that it is there, or that it is missing; "not yet" says so by itself. */
  there: z.optional(Conditions),
  missing: z.optional(Conditions),
  /** A legal doubt that stands, for the reviewing attorney. */
  doubt: z.optional(z.string()),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/** A topic's papers, by noun-phrase id. */
export const evidenceRows = <Id extends string>(rows: Record<Id, EvidenceRow>) => rows;

/** Groups that a paper belongs to whatever else was answered. */
export const always = <const G extends EvidenceGroup>(...groups: G[]) =>
  Object.fromEntries(groups.map((group) => [group, true])) as Record<G, true>;
