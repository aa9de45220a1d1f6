import type { Outcome, RuleId } from "#rules";
import source from "./cases.json" with { type: "json" };

/** The check cases in order: a sentence about a person, and the outcome that must follow. */
export const checkCases = source.cases as { name: string; outcome: Outcome }[];

/** The numbers of check cases in which a rule applies, counted from 1. */
export const casesOf = (rule: RuleId): readonly number[] =>
  (source.byRule as Record<RuleId, number[]>)[rule];
