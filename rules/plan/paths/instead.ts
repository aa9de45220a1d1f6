import type { RuleId } from "../../law/ruleset.ts";
import type { Answers } from "../../questions/questions.ts";
import { pathsFor, pathsPointedTo, type PathId } from "./paths.ts";

const visit = ["visa-in-hand", "visa-waiver-visit"] as const;
const petition = ["petition-expedite", "immigrant-visa"] as const;

/**
 * The ways that can fit instead, best first, where a rule fails a request. They cite nothing of their own: the rule
 * that failed and the path each have their texts.
 */
export const waysInstead: { readonly [R in RuleId]?: readonly PathId[] } = {
  "returning-permanent-resident": ["boarding-foil", "returning-resident-visa"],
  "usable-visa": visit,
  "visa-untried-with-time": ["medical-visitor-visa", "visitor-visa"],
  "immigrant-visa-in-time": petition,
  "wait-as-the-only-reason": petition,
  "wait-for-a-visa": petition,
  "separation-alone": petition,
  "stay-without-end-or-path": petition,
  "visit-work-or-study": [...visit, "visitor-visa"],
};

/** The ways that fit instead of what these rules fail, best first: those to which the answers point, else those open. */
export const insteadOf = (failing: readonly RuleId[], answers: Answers): PathId[] => {
  const ways = [...new Set(failing.flatMap((rule) => waysInstead[rule] ?? []))];
  if (ways.length === 0) return [];
  const pointed = pathsPointedTo(answers);
  const fitting = ways.filter((way) => pointed.includes(way));
  if (fitting.length > 0) return fitting;
  const open = pathsFor(answers);
  return ways.filter((way) => open.includes(way));
};
