import {
  determine,
  reachedBy,
  requirementOf,
  requirements,
  type Answers,
  type Determination,
  type Requirement,
} from "#rules";
import { endOf, isComplete, needed } from "../questionnaire/walk.ts";

/** How a requirement stands while questions are left: as the rules find it, or not asked about enough. */
export type Standing = Determination["requirements"][number]["state"] | "toAsk";

/**
 * The requirements that this check asks about, with their states so far: open only where an answer leaves one open,
 * or nothing is left to ask.
 */
export const soFar = (answers: Answers): { id: Requirement; state: Standing }[] => {
  const { requirements: reached, open } = determine(answers);
  const path = needed(answers);
  const isLeftOpen = (id: Requirement) =>
    open.some(({ of }) => of.some((target) => requirementOf(target) === id));
  const isAskedAbout = (id: Requirement) =>
    endOf(answers) === null || reachedBy[id].some((question) => path.includes(question));
  return requirements.filter(isAskedAbout).map((id) => {
    const state = reached.find((one) => one.id === id)?.state ?? "open";
    const isToAsk = state === "open" && !isLeftOpen(id) && !isComplete(answers);
    return { id, state: isToAsk ? "toAsk" : state };
  });
};
