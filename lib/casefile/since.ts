import {
  determine,
  requirements,
  type Answers,
  type Determination,
  type Requirement,
  type RuleId,
  type State,
} from "#rules";
import { answersIn, editionNow, type Content, type Edition } from "./content.ts";

/** What the rules of today find in a saved case, beside what those of its day found. */
export type Since = {
  edition: { then: Edition; now: Edition; isSame: boolean };
  answers: Answers;
  /** How many answers were left out, because their question changed or is not asked any more. */
  left: number;
  outcome: { then: Content["found"]["outcome"]; now: Determination["outcome"] };
  /** The requirements whose state has changed; null where one was not reached. */
  requirements: { id: Requirement; then: State | null; now: State | null }[];
  /** The rules that applied then and do not now, of which some may be gone, and the other way round. */
  gone: string[];
  come: RuleId[];
};

const without = <T extends string>(some: readonly T[], others: readonly string[]): T[] =>
  some.filter((one) => !others.includes(one));

/** Runs the rules of today over a saved case and compares. */
export const since = (content: Content, now: Edition = editionNow): Since => {
  const { found, edition } = content;
  const answers = answersIn(content);
  const today = determine(answers);
  const rules = today.reasons.map(({ rule }) => rule);
  const stateIn = (list: readonly { id: string; state: State }[], id: string) =>
    list.find((one) => one.id === id)?.state ?? null;
  return {
    edition: { then: edition, now, isSame: edition.hash === now.hash },
    answers,
    left: Object.keys(content.answers).length - Object.keys(answers).length,
    outcome: { then: found.outcome, now: today.outcome },
    requirements: requirements
      .map((id) => ({
        id,
        then: stateIn(found.requirements, id),
        now: stateIn(today.requirements, id),
      }))
      .filter((one) => one.then !== one.now),
    gone: without(found.rules, rules),
    come: without(rules, found.rules),
  };
};

/** Whether anything that a person would see has changed. */
export const isOtherwise = ({ outcome, requirements: differ, gone, come, left }: Since): boolean =>
  outcome.then !== outcome.now || differ.length + gone.length + come.length + left > 0;
