import { citationsOf, outcomeOf, type Determination, type OpenPoint, type Reason } from "./determination.ts";
import type { Standing } from "./facts.ts";
import { fire, overAnswers, overStanding, reachedBy, stateIn, worst, type Fired } from "./firing.ts";
import {
  findingKinds, kindOf, requirements, targetsOf, type Requirement, type State, type Target,
} from "./finding.ts";
import type { Answers, Basis, QuestionId } from "./questions.ts";
import { ruleset, version } from "./ruleset.ts";
import { settling } from "./settling.ts";
import { chosenBases, standingOf } from "./standing.ts";

type StateOf = (target: Requirement | Target) => State;
const halves: readonly string[] = ["visitor-visa", "immigrant-petition"];

const requirementOf = (target: Requirement | Target): Requirement =>
  halves.includes(target)
    ? "not-a-substitute"
    : (requirements.find((id) => id === target) ?? "qualifying-reason");

const stateNamed = { meets: "met", fails: "failed", "leaves-open": "open" } as const;

/** Whether what a rule finds is also what its targets and their requirement come to. */
const stands = ({ finding, of }: Reason, stateOf: StateOf): boolean => {
  if (of.length === 0) return true;
  const state = stateNamed[finding as keyof typeof stateNamed];
  return of.some((target) => stateOf(target) === state && stateOf(requirementOf(target)) === state);
};

const isUnsettled = (reason: Reason, stateOf: StateOf): boolean =>
  reason.finding === "leaves-open"
    ? stands(reason, stateOf)
    : reason.finding.startsWith("refers") && Object.values(reason.because).includes("not-sure");

const openPoint = ({ rule, of, because }: Reason): OpenPoint => ({
  rule,
  of,
  settledBy: (Object.keys(because) as QuestionId[]).flatMap((question) => {
    const by = settling[question];
    const settled = question === "requestBases" && !because.requestBases?.["not-sure"];
    return by && !settled ? [{ question, ...by }] : [];
  }),
});

/** The answers on which what the bases come to together rests. */
const behindStanding =
  (answers: Answers, fired: readonly Fired[], standing: Standing) =>
  (fact: keyof Standing): Answers => {
    const kind = fact === "basisMet" ? "meets" : standing.basisLeft === "none" ? "fails" : "leaves-open";
    const { requestBases } = answers;
    const rests = fired.filter(({ id }) => {
      const { finds } = ruleset[id];
      return kindOf(finds) === kind && targetsOf(finds).some((target) => requestBases?.[target as Basis]);
    });
    return Object.assign({ requestBases }, ...rests.map(({ because }) => because));
  };

const reasonOf =
  (chosen: readonly Target[]) =>
  ({ id, because }: Fired): Reason => {
    const { finds, cites } = ruleset[id];
    const targets = targetsOf(finds);
    const of = targets.length > 1 ? targets.filter((target) => chosen.includes(target)) : [...targets];
    return { rule: id, finding: kindOf(finds), of, because, cites: citationsOf(cites), decides: false };
  };

/**
 * Answers in, determination out: total and pure, for answers however partial.
 * An answer to a question that is no longer asked must have been dropped before.
 */
export const determine = (answers: Answers): Determination => {
  const chosen = chosenBases(answers);
  const first = fire(overAnswers, answers);
  const standing = standingOf(answers, (basis) => stateIn(first, basis));
  const facts = { ...answers, ...standing };
  const fired = [...first, ...fire(overStanding, facts, behindStanding(answers, first, standing))];

  const stateOf: StateOf = (target) =>
    target === "not-a-substitute"
      ? worst([stateIn(fired, "visitor-visa"), stateIn(fired, "immigrant-petition")])
      : stateIn(fired, target);
  const reached = requirements
    .filter((id) => reachedBy[id].some((question) => answers[question] !== undefined))
    .map((id) => ({ id, state: stateOf(id) }));

  const found = new Set(fired.map(({ id }) => kindOf(ruleset[id].finds)));
  const { outcome, rests } = outcomeOf((kind) => found.has(kind), reached.map(({ state }) => state));
  const reasons = fired
    .map(reasonOf(chosen))
    .map((reason) => ({ ...reason, decides: reason.finding === rests && stands(reason, stateOf) }))
    .sort(
      (a, b) =>
        Number(b.decides) - Number(a.decides) ||
        findingKinds.indexOf(a.finding) - findingKinds.indexOf(b.finding),
    );

  return {
    outcome,
    requirements: reached,
    bases: chosen.map((id) => ({ id, state: stateOf(id) })),
    reasons,
    open: reasons.filter((reason) => isUnsettled(reason, stateOf)).map(openPoint),
    rules: version,
  };
};
