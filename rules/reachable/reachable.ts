import { outcomes, type Outcome } from "../determination/determination.ts";
import type { Answers } from "../questions/questions.ts";
import { deciding, fill } from "./asked.ts";
import { bounds } from "./bounds.ts";
import { choices } from "./choices.ts";
import { bitsOf, isSeveral, never, nothingKnown, surely, type Known } from "./space.ts";

const setOf = (fact: number, answer: unknown): number =>
  bitsOf(fact, isSeveral(fact) ? Object.keys(answer as object) : [answer as string]);

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

/**
 * The outcomes that some completion of these answers can still give, in the order of the outcomes. The answers
 * must be relevant: answers to questions that are not asked count as absent. It only shrinks as answers are added.
 */
export const reachable = (answers: Answers): Outcome[] =>
  outcomes.filter((outcome) => {
    const chosen = new Int32Array(deciding.length);
    deciding.forEach(({ id, fact }, at) => {
      if (answers[id] !== undefined) chosen[at] = setOf(fact, answers[id]);
    });
    return leadsTo(outcome, chosen, nothingKnown());
  });
