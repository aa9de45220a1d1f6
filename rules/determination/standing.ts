import { bestBases, type Facts, type Standing } from "../conditions/facts.ts";
import type { State } from "../conditions/finding.ts";
import type { Answers, Basis } from "../questions/questions.ts";

const urgencyTested = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "medical-companion",
  "caregiver",
  "end-of-life-visit",
  "funeral-or-affairs",
  "unfinished-purpose",
  "other-urgent",
] as const satisfies Basis[];

const familyUrgency = [
  "cannot-live-alone",
  "child-losing-care",
  "relative-in-us-ill",
  "separation-only",
];

/** Whether a basis needs a deadline or serious harm too. */
const isUrgencyTested = (basis: Basis, answers: Pick<Answers, "famUrgentReason">): boolean =>
  basis === "family-reunification"
    ? familyUrgency.includes(answers.famUrgentReason ?? "")
    : (urgencyTested as readonly Basis[]).includes(basis);

/** What a basis still asks of the request. A summons is urgent by its date, whatever the harm. */
export const asksOf = (
  basis: Basis,
  answers: Pick<Answers, "famUrgentReason">,
): (typeof bestBases)[number] =>
  basis === "legal-proceeding"
    ? "dated"
    : isUrgencyTested(basis, answers)
      ? "urgency-tested"
      : "any-time";

const best = (bases: readonly Basis[], answers: Answers): (typeof bestBases)[number] =>
  [...bestBases].reverse().find((one) => bases.some((basis) => asksOf(basis, answers) === one)) ??
  "none";

/** The bases that a person chose; `not-sure` is no basis. */
export const chosenBases = ({ requestBases = {} }: Pick<Facts, "requestBases">): Basis[] =>
  (Object.keys(requestBases) as (keyof typeof requestBases)[]).filter(
    (basis) => basis !== "not-sure",
  );

/** What the chosen bases come to together; nothing until a basis was asked for. Never failed by `not-sure`. */
export const standingOf = (answers: Answers, stateOf: (basis: Basis) => State): Standing => {
  if (!answers.requestBases) return {};
  const bases = chosenBases(answers);
  return {
    basisMet: best(
      bases.filter((basis) => stateOf(basis) === "met"),
      answers,
    ),
    basisLeft:
      bases.length === 0
        ? "any-time"
        : best(
            bases.filter((basis) => stateOf(basis) !== "failed"),
            answers,
          ),
  };
};
