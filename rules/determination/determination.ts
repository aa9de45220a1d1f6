import * as z from "zod/mini";
import { Authority } from "../authorities/authority.ts";
import { authorityIds } from "../authorities/citations.ts";
import {
  findingKinds,
  requirements,
  states,
  substitutes,
  type FindingKind,
  type State,
} from "../conditions/finding.ts";
import { Answers, bases, questionIds, type QuestionId } from "../questions/questions.ts";
import { ruleIds, type RuleId } from "../law/ruleset.ts";
import { pathIds } from "../plan/paths/paths.ts";
import { knowers, papers } from "../vocabulary/settled-by.ts";

export const outcomes = ["likely-eligible", "likely-ineligible", "needs-attorney"] as const;
export type Outcome = (typeof outcomes)[number];

const targets = [...requirements, ...substitutes, ...bases];

/** One provision cited: its id in the repository, its citation and the kind of authority. */
const Citation = z.strictObject({
  id: z.enum(authorityIds),
  citation: Authority.shape.citation,
  kind: Authority.shape.kind,
});

/** One rule that applied: what it found, of what, because of which answers, on which authority. */
export const Reason = z.strictObject({
  rule: z.enum(ruleIds as [RuleId, ...RuleId[]]),
  finding: z.enum(findingKinds),
  /** The requirement, half of a requirement or bases; empty for referrals and factors. */
  of: z.array(z.enum(targets)),
  because: Answers,
  cites: z.array(Citation).check(z.minLength(1)),
  /** Whether the outcome rests on this reason. */
  decides: z.boolean(),
});
export type Reason = z.infer<typeof Reason>;

/** Something not settled yet: the rule that says so, and the papers and people that could settle it. */
export const OpenPoint = z.strictObject({
  rule: Reason.shape.rule,
  of: Reason.shape.of,
  settledBy: z.array(
    z.strictObject({
      question: z.enum(questionIds as [QuestionId, ...QuestionId[]]),
      paper: z.enum(papers),
      knows: z.enum(knowers),
    }),
  ),
});
export type OpenPoint = z.infer<typeof OpenPoint>;

/** The findings that decide the outcome, in this order and no other: the first that is there. */
export const precedence = [
  ["refers-first", "needs-attorney"],
  ["fails", "likely-ineligible"],
  ["refers", "needs-attorney"],
  ["leaves-open", "needs-attorney"],
  ["meets", "likely-eligible"],
] as const satisfies readonly (readonly [FindingKind, Outcome])[];

/** The findings on which an outcome can rest. */
export type Deciding = (typeof precedence)[number][0];

const State = z.enum(states);

/** What the rules find about one person's answers. Legal information; the decision is an officer's. */
export const Determination = z.strictObject({
  outcome: z.enum(outcomes),
  /** The finding on which the outcome rests. */
  rests: z.enum(precedence.map(([kind]) => kind)),
  /** The requirements that the questions reached. */
  requirements: z.array(z.strictObject({ id: z.enum(requirements), state: State })),
  bases: z.array(z.strictObject({ id: z.enum(bases), state: State })),
  /** Deciding reasons first, then referrals, open points, what is met, and the factors. */
  reasons: z.array(Reason),
  open: z.array(OpenPoint),
  /** Where the outcome rests on what failed: the ways that fit instead, best first. */
  instead: z.array(z.enum(pathIds)),
  rules: z.strictObject({ version: z.string(), date: z.iso.date() }),
});
export type Determination = z.infer<typeof Determination>;

/** The outcome and the finding on which it rests, from what the rules found and the states of what was reached. */
export const outcomeOf = (
  found: (kind: FindingKind) => boolean,
  reached: readonly State[],
): { outcome: Outcome; rests: Deciding } => {
  const isThere: Record<Deciding, boolean> = {
    "refers-first": found("refers-first"),
    fails: reached.includes("failed"),
    refers: found("refers"),
    "leaves-open": reached.includes("open") || reached.length < requirements.length,
    meets: true,
  };
  const [rests, outcome] = precedence.find(([kind]) => isThere[kind])!;
  return { outcome, rests };
};
