import { outcomeOf, type Determination, type OpenPoint, type Reason } from "./determination.ts";
import type { Standing } from "../conditions/facts.ts";
import { fire, overAnswers, overStanding, statesIn, worse, type Fired } from "./firing.ts";
import {
  findingKinds,
  isSubstitute,
  requirements,
  type FindingKind,
  type Requirement,
  type State,
  type Target,
} from "../conditions/finding.ts";
import type { Answers, Basis, QuestionId } from "../questions/questions.ts";
import { version } from "../law/ruleset.ts";
import { insteadOf } from "../plan/paths/instead.ts";
import { isUnsettled, isUnsure, settling } from "../questions/settling.ts";
import { chosenBases, standingOf } from "./standing.ts";

type StateOf = (target: Requirement | Target) => State;

/** The questions of which any one, answered, means that a requirement was reached. */
export const reachedBy: Record<Requirement, readonly QuestionId[]> = {
  "seeking-entry": ["personUsStatus"],
  "qualifying-reason": ["requestBases"],
  "temporary-purpose": ["plannedStay", "afterParolePlan"],
  "not-a-substitute": ["visaSituation", "immigrantPetition"],
  "complete-request": ["financialSupport", "identityDocument", "evidenceLevel"],
};

/** The requirement that a finding is about: a basis counts toward `qualifying-reason`. */
export const requirementOf = (target: Requirement | Target): Requirement =>
  isSubstitute(target)
    ? "not-a-substitute"
    : (requirements.find((id) => id === target) ?? "qualifying-reason");

const stateNamed: { [F in FindingKind]?: State } = {
  meets: "met",
  fails: "failed",
  "leaves-open": "open",
};

/** Whether what a rule finds is also what its targets and their requirement come to. */
const stands = (
  { finding, targets }: Pick<Fired, "finding" | "targets">,
  stateOf: StateOf,
): boolean => {
  const state = stateNamed[finding];
  return (
    !state ||
    targets.some((target) => stateOf(target) === state && stateOf(requirementOf(target)) === state)
  );
};

const isOpen = ({ finding, because, targets }: Fired, stateOf: StateOf): boolean =>
  finding === "leaves-open"
    ? stands({ finding, targets }, stateOf)
    : finding.startsWith("refers") && Object.values(because).some(isUnsure);

const openPoint = ({ rule, finding, of, because }: Reason): OpenPoint => ({
  rule,
  of,
  settledBy: (Object.keys(because) as QuestionId[]).flatMap((question) => {
    const by = settling[question];
    const remains =
      finding === "leaves-open"
        ? isUnsettled(question, because[question])
        : isUnsure(because[question]);
    return by && remains ? [{ question, ...by }] : [];
  }),
});

/** The answers on which what the bases come to together rests. */
const behindStanding =
  (requestBases: Answers["requestBases"], fired: readonly Fired[], { basisLeft }: Standing) =>
  (fact: keyof Standing): Answers => {
    const finding = fact === "basisMet" ? "meets" : basisLeft === "none" ? "fails" : "leaves-open";
    const rests = fired.filter(
      (one) =>
        one.finding === finding && one.targets.some((target) => requestBases?.[target as Basis]),
    );
    return rests.reduce<Answers>((all, { because }) => ({ ...all, ...because }), { requestBases });
  };

/**
 * Answers in, determination out: total and pure, for answers however partial.
 * An answer to a question that is no longer asked must have been dropped before.
 */
export const determine = (answers: Answers): Determination => {
  const chosen = chosenBases(answers);
  const first = fire(overAnswers, answers);
  const standing = standingOf(answers, statesIn(first));
  const behind = behindStanding(answers.requestBases, first, standing);
  const fired = [...first, ...fire(overStanding, { ...answers, ...standing }, behind)].map((one) =>
    one.targets.length > 1
      ? { ...one, targets: one.targets.filter((target) => chosen.includes(target as Basis)) }
      : one,
  );

  const stateIn = statesIn(fired);
  const stateOf: StateOf = (target) =>
    target === "not-a-substitute"
      ? worse(stateIn("visitor-visa"), stateIn("immigrant-petition"))
      : stateIn(target);
  const reached = requirements
    .filter((id) => reachedBy[id].some((question) => answers[question] !== undefined))
    .map((id) => ({ id, state: stateOf(id) }));

  const found = new Set(fired.map(({ finding }) => finding));
  const { outcome, rests } = outcomeOf(
    (kind) => found.has(kind),
    reached.map(({ state }) => state),
  );
  const judged = fired
    .map((one) => ({
      one,
      decides: one.finding === rests && stands(one, stateOf),
      isOpen: isOpen(one, stateOf),
    }))
    .sort(
      (a, b) =>
        Number(b.decides) - Number(a.decides) ||
        findingKinds.indexOf(a.one.finding) - findingKinds.indexOf(b.one.finding),
    )
    .map(({ one: { id, finding, targets, because, cites }, decides, isOpen }) => ({
      reason: { rule: id, finding, of: [...targets], because, cites, decides },
      isOpen,
    }));

  const failing = judged.filter(({ reason }) => rests === "fails" && reason.decides);

  return {
    outcome,
    rests,
    requirements: reached,
    bases: chosen.map((id) => ({ id, state: stateOf(id) })),
    reasons: judged.map(({ reason }) => reason),
    open: judged.filter(({ isOpen }) => isOpen).map(({ reason }) => openPoint(reason)),
    instead: insteadOf(
      failing.map(({ reason }) => reason.rule),
      answers,
    ),
    rules: version,
  };
};
