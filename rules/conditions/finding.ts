import type { AuthorityId } from "../authorities/citations.ts";
import type { When } from "./condition.ts";
import type { Basis } from "../questions/questions.ts";

/** The five requirements of a request, in the order of INA 212(d)(5)(A) and the form's instructions. */
export const requirements = [
  "seeking-entry",
  "qualifying-reason",
  "temporary-purpose",
  "not-a-substitute",
  "complete-request",
] as const;
export type Requirement = (typeof requirements)[number];

/** The two halves of `not-a-substitute`: each must be met. */
export const substitutes = ["visitor-visa", "immigrant-petition"] as const;
export type Substitute = (typeof substitutes)[number];
export const isSubstitute = (target: string): target is Substitute =>
  substitutes.some((half) => half === target);

export type Target = Exclude<Requirement, "not-a-substitute"> | Substitute | Basis;

export const states = ["met", "open", "failed"] as const;
export type State = (typeof states)[number];

/** What a rule finds. A list of bases means each of those that the person chose. */
export type Finding =
  | { meets: Target }
  | { fails: Target | readonly Basis[] }
  | { "leaves-open": Target | readonly Basis[] }
  | "refers-first"
  | "refers"
  | "advises"
  | "weighs-for"
  | "weighs-against";

export const findingKinds = [
  "refers-first",
  "fails",
  "refers",
  "leaves-open",
  "advises",
  "meets",
  "weighs-for",
  "weighs-against",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** One row of law: when it applies, what it finds, which authorities say so. */
export type Rule = {
  when: When;
  finds: Finding;
  cites: readonly [AuthorityId, ...AuthorityId[]];
  /** Whether the finding is how officers decide, and goes beyond what the cited texts say. */
  practice?: true;
  /** A legal doubt that stands, for the reviewing attorney. */
  doubt?: string;
};

/** A topic's rules, by noun-phrase id. */
export const rules = <Id extends string>(rows: Record<Id, Rule>) => rows;

export const kindOf = (finds: Finding): FindingKind =>
  typeof finds === "string" ? finds : (Object.keys(finds)[0] as FindingKind);

/** The requirement, half or bases that a finding is about; none for referrals and factors. */
export const targetsOf = (finds: Finding): readonly Target[] =>
  typeof finds === "string" ? [] : Object.values<Target | readonly Basis[]>(finds).flat();
