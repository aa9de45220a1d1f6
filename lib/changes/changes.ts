import {
  determine,
  type Answers,
  type Determination,
  type Outcome,
  type QuestionId,
  type Requirement,
  type RuleId,
} from "#rules";
import { hides, moved, reachOf } from "./along.ts";
import { isReadBy } from "./dependence.ts";
import { movesFrom, type Move } from "./changeable.ts";
import { betterOutcome, pairsOf } from "./pairs.ts";
import { asked, needed, relevant } from "../questionnaire/walk.ts";

/** A move, and the rules reading its question that held something back and would no longer apply. */
export type Step = Move & { rules: readonly RuleId[] };

/** One step or two, and what the rules find once they are true. */
export type Change = {
  steps: readonly Step[];
  outcome: Outcome;
  improves: boolean;
  /** The requirements that become met. */
  meets: readonly Requirement[];
  /** The questions that would be asked then and have no answer yet. */
  opens: readonly QuestionId[];
};

const worth = {
  "likely-ineligible": 0,
  "needs-attorney": 1,
  "likely-eligible": 2,
} as const satisfies Record<Outcome, number>;
const holding = ["refers-first", "refers", "fails", "leaves-open"];

const metIn = ({ requirements }: Determination) =>
  requirements.filter(({ state }) => state === "met").map(({ id }) => id);

/** What moves lead to, with no answer invented to a question that they open; null where that is nothing. */
const leading = (answers: Answers, before: Determination) => {
  const path = asked(answers);
  const wasMet = metIn(before);
  const held = before.reasons.filter(({ finding }) => holding.includes(finding));

  return (moves: readonly Move[]): Change | null => {
    const then = moves.reduce(moved, answers);
    const found = determine(then);
    const meets = metIn(found).filter((id) => !wasMet.includes(id));
    const gain = worth[found.outcome] - worth[before.outcome];
    const helps = gain > 0 || (gain === 0 && meets.length > 0);
    if (!helps || hides(before, then)) return null;
    const gone = held.filter(({ rule }) => !found.reasons.some((one) => one.rule === rule));
    return {
      steps: moves.map((move) => ({
        ...move,
        rules: gone.filter((reason) => isReadBy(move.question, reason)).map(({ rule }) => rule),
      })),
      outcome: found.outcome,
      improves: gain > 0,
      meets,
      opens: needed(then).filter((id) => then[id] === undefined && !path.includes(id)),
    };
  };
};

const effectOf = ({ steps, outcome, meets }: Change) =>
  JSON.stringify([steps.map(({ question }) => question), outcome, meets]);

/** The first change of each effect, better outcomes first. */
const distinct = (changes: readonly Change[]): Change[] =>
  [...new Map([...changes].reverse().map((change) => [effectOf(change), change])).values()]
    .reverse()
    .sort((a, b) => worth[b.outcome] - worth[a.outcome] || b.meets.length - a.meets.length);

/**
 * What would change a determination: single changes of the facts that a person can honestly change, and
 * pairs where no single one changes the outcome. Pure and total, for answers however partial.
 */
export const changesOf = (answers: Answers, before: Determination): Change[] => {
  if (before.outcome === "likely-eligible") return [];
  const kept = relevant(answers);
  const lead = leading(kept, before);
  const { serves } = betterOutcome(before);
  const reaches = movesFrom(kept)
    .map((move) => reachOf(kept, move))
    .filter(({ touched }) => touched.some(serves));
  const singles = reaches.flatMap(({ move }) => lead([move]) ?? []);
  if (singles.some(({ improves }) => improves)) return distinct(singles);

  const closed = singles.flatMap(({ meets }) => meets);
  const pairs = pairsOf(reaches, before, closed)
    .flatMap((pair) => lead(pair) ?? [])
    .filter(({ improves, meets }) => improves || meets.some((id) => !closed.includes(id)));
  return distinct([...singles, ...pairs]);
};
