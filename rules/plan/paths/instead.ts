import type { RuleId } from "../../law/ruleset.ts";
import type { Answers } from "../../questions/questions.ts";
import { pathsFor, pathsPointedTo, type PathId } from "./paths.ts";

const visit = ["visa-in-hand", "visa-waiver-visit"] as const;
const petition = ["petition-expedite", "immigrant-visa"] as const;

/** The ways that can fit instead, best first, where a rule fails a request. */
const waysInstead: { readonly [R in RuleId]?: readonly PathId[] } = {
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

/** The way that fits instead of what these rules fail: one to which the answers point, else one open to them, or none. */
export const insteadOf = (failing: readonly RuleId[], answers: Answers): PathId | null => {
  const ways = failing.flatMap((rule) => waysInstead[rule] ?? []);
  if (ways.length === 0) return null;
  const open = pathsFor(answers);
  const pointed = pathsPointedTo(answers);
  return (
    ways.find((way) => pointed.includes(way)) ?? ways.find((way) => open.includes(way)) ?? null
  );
};
