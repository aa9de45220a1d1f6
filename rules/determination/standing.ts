import { bestBases, type Facts, type Standing } from "../conditions/facts.ts";
import type { State } from "../conditions/finding.ts";
import { isBasis, type Answers, type Basis } from "../questions/questions.ts";

type Ask = (typeof bestBases)[number];

/**
 * What a met basis still asks of the request. A summons is urgent by its date, whatever the harm; joining
 * family is tested for urgency unless danger makes it urgent.
 */
export const basisAsks = {
  "medical-treatment": "urgency-tested",
  "organ-or-tissue-donor": "urgency-tested",
  "medical-companion": "urgency-tested",
  caregiver: "urgency-tested",
  "end-of-life-visit": "urgency-tested",
  "funeral-or-affairs": "urgency-tested",
  "legal-proceeding": "dated",
  "law-enforcement-request": "any-time",
  "family-reunification": {
    famUrgentReason: {
      "cannot-live-alone": "urgency-tested",
      "child-losing-care": "urgency-tested",
      "relative-in-us-ill": "urgency-tested",
      "separation-only": "urgency-tested",
      danger: "any-time",
      "not-sure": "any-time",
    },
  },
  adoption: "any-time",
  "targeted-harm": "any-time",
  "general-danger": "any-time",
  "unfinished-purpose": "urgency-tested",
  "waiting-for-visa": "any-time",
  "research-or-trial": "any-time",
  "public-benefit": "any-time",
  immvi: "any-time",
  fwvp: "any-time",
  "other-urgent": "urgency-tested",
  "visit-work-or-study": "any-time",
} as const satisfies Record<
  Basis,
  Ask | { famUrgentReason: Record<NonNullable<Answers["famUrgentReason"]>, Ask> }
>;

/** What one basis asks of these answers. */
export const asksOf = (
  basis: Basis,
  { famUrgentReason }: Pick<Answers, "famUrgentReason">,
): Ask => {
  const ask = basisAsks[basis];
  if (typeof ask === "string") return ask;
  return famUrgentReason ? ask.famUrgentReason[famUrgentReason] : "any-time";
};

const best = (bases: readonly Basis[], answers: Answers): Ask =>
  [...bestBases].reverse().find((one) => bases.some((basis) => asksOf(basis, answers) === one)) ??
  "none";

/** The bases that a person chose; `not-sure` is no basis. */
export const chosenBases = ({ requestBases = {} }: Pick<Facts, "requestBases">): Basis[] =>
  Object.keys(requestBases).filter(isBasis);

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
