import {
  isBasis,
  reads,
  requirementOf,
  requirements,
  ruleIds,
  ruleset,
  targetsOf,
  type QuestionId,
  type Reason,
  type Requirement,
  type RuleId,
  type Target,
} from "#rules";

const readBy = (rules: readonly RuleId[]): Set<string> =>
  new Set(rules.flatMap((id) => reads(ruleset[id].when)));
const readAbout = (test: (target: Target) => boolean) =>
  readBy(ruleIds.filter((id) => targetsOf(ruleset[id].finds).some(test)));

const readsStanding = (facts: ReadonlySet<string>) =>
  facts.has("basisMet") || facts.has("basisLeft");
const behindBases = readAbout(isBasis);

const questionsFor = new Map(
  requirements.map((id) => {
    const facts = readAbout((target) => requirementOf(target) === id);
    return [id, readsStanding(facts) ? new Set([...facts, ...behindBases]) : facts];
  }),
);

/** Whether the state of a requirement can depend on a question. */
export const canAffect = (question: QuestionId, requirement: Requirement): boolean =>
  questionsFor.get(requirement)?.has(question) ?? false;

/** The questions of which one at least must change before a reason can fall away. */
export const questionsBehind = ({ rule, because }: Reason): ReadonlySet<string> => {
  const answers = Object.keys(because);
  return new Set(readsStanding(readBy([rule])) ? [...answers, ...behindBases] : answers);
};

/** The requirements that a reason holds back by itself; none for a basis, which another can replace. */
export const holdsBack = ({ finding, of }: Reason): Requirement[] =>
  finding === "fails" || finding === "leaves-open"
    ? of.filter((target) => !isBasis(target)).map(requirementOf)
    : [];

/** Whether the rule of a reason itself reads a question, and applied because of its answer. */
export const isReadBy = (question: QuestionId, { rule, because }: Reason): boolean =>
  because[question] !== undefined && readBy([rule]).has(question);
