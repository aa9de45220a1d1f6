import { outcomes, type Outcome } from "../determination/determination.ts";
import type { Answers } from "../questions/questions.ts";
import { deciding, fill } from "./asked.ts";
import { bounds } from "./bounds.ts";
import { choices } from "./choices.ts";
import { bitsOf, isSeveral, never, nothingKnown, optionsAt, surely, type Known } from "./space.ts";
import ways from "./ways.json" with { type: "json" };

const setOf = (fact: number, answer: unknown): number =>
  bitsOf(fact, isSeveral(fact) ? Object.keys(answer as object) : [answer as string]);

const chosenIn = (answers: Answers): Int32Array =>
  Int32Array.from(deciding, ({ id, fact }) =>
    answers[id] === undefined ? 0 : setOf(fact, answers[id]),
  );

/** Whether answers to the questions that are still open lead to an outcome. Exact: it tries all that could. */
const leadsTo = (outcome: Outcome, chosen: Int32Array, known: Known): boolean => {
  fill(known, chosen);
  const bound = bounds(known)[outcome];
  if (bound === never) return false;
  const next = deciding.findIndex(({ fact }, at) => chosen[at] === 0 && known.may[fact] !== 0);
  if (bound === surely || next < 0) return bound === surely;
  for (const set of choices[outcome][next]!) {
    chosen[next] = set;
    if (leadsTo(outcome, chosen, known)) return true;
  }
  chosen[next] = 0;
  return false;
};

/** What most people answer first. */
const mostOften: Answers = { personUsStatus: "none", personLocation: "outside-us" };

/** The sets of options that the search finds first to lead to an outcome: a number for each deciding question. */
export const firstWayTo = (outcome: Outcome): number[] => {
  const chosen = chosenIn(mostOften);
  leadsTo(outcome, chosen, nothingKnown());
  return [...chosen];
};

const answerOf = (fact: number, set: number): unknown => {
  const options = optionsAt(fact).filter((_, at) => set & (1 << at));
  return isSeveral(fact) ? Object.fromEntries(options.map((option) => [option, true])) : options[0];
};

/** Answers that lead on from these to an outcome, whatever is answered besides; null where none do. */
export const wayTo = (outcome: Outcome, answers: Answers): Answers | null => {
  const chosen = chosenIn(answers);
  if (!leadsTo(outcome, chosen, nothingKnown())) return null;
  return Object.fromEntries(
    deciding.flatMap(({ id, fact }, at) =>
      chosen[at] === 0 ? [] : [[id, answerOf(fact, chosen[at]!)]],
    ),
  );
};

/** For each outcome the last way that was found to it: most often it still leads there after one more answer. */
const lastWay = Object.fromEntries(
  outcomes.map((outcome) => [outcome, Int32Array.from(ways[outcome])]),
) as Record<Outcome, Int32Array>;

const stillLeadsTo = (outcome: Outcome, chosen: Int32Array, known: Known): boolean => {
  fill(
    known,
    chosen.map((set, at) => set || lastWay[outcome][at]!),
  );
  return bounds(known)[outcome] === surely;
};

/**
 * The outcomes that some completion of these answers can still give, in the order of the outcomes. The answers
 * must be relevant: answers to questions that are not asked count as absent. It only shrinks as answers are added.
 */
export const reachable = (answers: Answers): Outcome[] =>
  outcomes.filter((outcome) => {
    const chosen = chosenIn(answers);
    if (stillLeadsTo(outcome, chosen, nothingKnown())) return true;
    if (!leadsTo(outcome, chosen, nothingKnown())) return false;
    lastWay[outcome] = chosen;
    return true;
  });
