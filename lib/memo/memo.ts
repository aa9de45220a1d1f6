import {
  deciders,
  decidersFor,
  determine,
  feeExceptions,
  feeExceptionsFor,
  feesFor,
  questionIds,
  rulesReviewBy,
  type Answers,
} from "#rules";
import edition from "../law/edition.json" with { type: "json" };
import { stageOf, stages } from "../questionnaire/questionnaire.ts";
import { asked, endOf, relevant } from "../questionnaire/walk.ts";
import { analysisOf, appliedOf, basesOf } from "./applied.ts";
import { doubtsOf, toAskOf } from "./asking.ts";
import { canonicalText, givenIn, inOrder } from "./canonical.ts";
import { papersOf } from "./papers.ts";
import { provisionsOf } from "./provisions.ts";
import { notAskedOf } from "./unasked.ts";

export type MemoInput = {
  answers: Answers;
  /** The papers ticked off. */
  ticked: Readonly<Record<string, true>>;
  /** The ISO day for which the memo speaks. */
  made: string;
};

/**
 * Everything that the rules make of one person's answers, for an attorney to check alone. Total and pure:
 * it rests on the answers, the ticks and the day, and on nothing else.
 */
export const memoOf = ({ answers, ticked, made }: MemoInput) => {
  const given = inOrder(relevant(answers));
  const isAsked = new Set(asked(given));
  const path = questionIds.filter((question) => isAsked.has(question));
  const found = determine(given);
  const applied = appliedOf(found);
  const papers = papersOf(given, ticked);
  const fees = feesFor(given, made);
  const who = decidersFor(given);
  const exceptions = fees.some(({ charge }) => charge === "parole") ? feeExceptionsFor(given) : [];
  return {
    format: 2 as const,
    made,
    rules: { ...found.rules, hash: edition.hash, reviewBy: rulesReviewBy },
    answers: given,
    ticked: papers.flatMap(({ id, state }) => (state === "in-hand" ? [id] : [])),
    outcome: {
      is: found.outcome,
      restsOn: found.rests,
      rules: applied.filter(({ decides }) => decides).map(({ rule }) => rule),
    },
    deciders: who.map((id) => ({ id, cites: [...deciders[id].cites] })),
    end: endOf(given),
    path: stages.map((stage) => ({
      stage,
      questions: path.filter((question) => stageOf(question) === stage),
    })),
    facts: givenIn(given),
    unanswered: path.filter((question) => given[question] === undefined),
    notAsked: notAskedOf(given),
    requirements: analysisOf(found),
    bases: basesOf(found),
    applied,
    toAsk: toAskOf(applied, given),
    doubts: doubtsOf(applied),
    papers,
    fees: fees.map(
      ({ id, charge, amount, effectiveFrom, effectiveUntil, confidence, reviewBy, cites }) => ({
        id,
        charge,
        amount,
        effectiveFrom,
        effectiveUntil,
        confidence,
        reviewBy,
        cites: [...cites],
      }),
    ),
    feeExceptions: exceptions.map((id) => ({
      id,
      cites: [...feeExceptions[id].cites],
      doubt: feeExceptions[id].doubt ?? null,
    })),
    provisions: provisionsOf([
      ...who.flatMap((id) => deciders[id].cites),
      ...applied.flatMap(({ cites }) => cites),
      ...papers.flatMap(({ cites }) => cites),
      ...fees.flatMap(({ cites }) => cites),
      ...exceptions.flatMap((id) => feeExceptions[id].cites),
    ]),
  };
};
export type Memo = ReturnType<typeof memoOf>;

/** The memo as bytes: the same answers, ticks, day and rules always give the same. */
export const memoBytes = (memo: Memo): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalText(memo));
