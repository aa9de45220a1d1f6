import type { StepTarget } from "#rules";

/** The name of the heading to which a step leads. */
export const stepTargets: Record<StepTarget, string> = {
  danger: "danger-heading",
  lawyer: "find-lawyer",
  papers: "evidence",
  route: "route",
  paths: "other-paths",
  changes: "changes",
  share: "show",
  others: "others",
  searches: "warning-search-of-custody",
};
