import { matches, type Answers, type QuestionId, type Stage } from "#rules";
import { ends, nationalityWhen, stageOf, stages, steps, type End } from "./questionnaire.ts";

const whens = [...new Set(steps.map(({ when }) => when))];
const isTrue = whens.map((when) => matches(when ?? true));
const ready = steps.map(({ ask, when }) => ({ ask, when: whens.indexOf(when) }));

/** Whether the optional question of the country is asked. */
export const asksCountry = matches(nationalityWhen);
const endings = Object.entries(ends).map(([end, when]) => ({
  end: end as End,
  isReached: matches(when),
}));

type Walked = { path: readonly QuestionId[]; kept: Answers };

/**
 * The questions asked, in order, and the answers given to them. One pass is the fixed point, because a question
 * is asked for reasons that lie before it; for the same reason questions with the same `when` are asked together.
 */
const walk = (answers: Answers): Walked => {
  const path: QuestionId[] = [];
  const kept: Partial<Record<QuestionId, Answers[QuestionId]>> = {};
  const isAsked: boolean[] = [];
  for (const { ask, when } of ready) {
    isAsked[when] ??= isTrue[when]!(kept as Answers);
    if (!isAsked[when]) continue;
    path.push(ask);
    const answer = answers[ask];
    if (answer !== undefined) kept[ask] = answer;
  }
  const { nationality } = answers;
  const given = kept as Answers;
  const isGiven = nationality !== undefined && asksCountry(given);
  return { path, kept: isGiven ? { ...given, nationality } : given };
};

const walks = new WeakMap<Answers, Walked>();

/** Answers never change, others take their place: so each set of them is walked once, and what is kept goes the same way. */
const walked = (answers: Answers): Walked => {
  const known = walks.get(answers);
  if (known) return known;
  const found = walk(answers);
  walks.set(answers, found);
  walks.set(found.kept, found);
  return found;
};

/** Only the answers to questions that are asked. */
export const relevant = (answers: Answers): Answers => walked(answers).kept;

/** The questions asked of these answers, in order, answered or not. */
export const asked = (answers: Answers): readonly QuestionId[] => walked(answers).path;

/** The first question asked that has no answer; null when the screening is complete. */
export const unanswered = (answers: Answers): QuestionId | null =>
  asked(answers).find((question) => answers[question] === undefined) ?? null;

export const isComplete = (answers: Answers): boolean => unanswered(answers) === null;

/** The question asked after this one; null at the end. */
export const after = (question: QuestionId, answers: Answers): QuestionId | null => {
  const path = asked(answers);
  return path[path.indexOf(question) + 1] ?? null;
};

/** The question asked before this one; null at the start. */
export const before = (question: QuestionId, answers: Answers): QuestionId | null => {
  const path = asked(answers);
  return path[path.indexOf(question) - 1] ?? null;
};

/** The screen before this one; null at the start. */
export const previous = (place: QuestionId | "review" | "result", answers: Answers) =>
  place === "result"
    ? "review"
    : place === "review"
      ? (asked(answers).at(-1) ?? null)
      : before(place, answers);

/** Whether a person can stand at a question: it is asked, and all before it are answered. */
export const isReached = (question: QuestionId, answers: Answers): boolean => {
  const path = asked(answers);
  const place = path.indexOf(question);
  return place >= 0 && path.slice(0, place).every((earlier) => answers[earlier] !== undefined);
};

/** The answers with one more, and without those to questions no longer asked. */
export const withAnswer = (answers: Answers, question: QuestionId, answer: unknown): Answers =>
  relevant({ ...answers, [question]: answer });

/** The answered questions of which nothing is kept. */
export const droppedFrom = (answers: Answers, kept: Answers): QuestionId[] =>
  steps.map(({ ask }) => ask).filter((id) => answers[id] !== undefined && kept[id] === undefined);

/** How the check ends; null while no end is in sight. */
export const endOf = (answers: Answers): End | null =>
  endings.find(({ isReached }) => isReached(answers))?.end ?? null;

export type Progress = { stage: Stage; step: number; of: number; question: number };

/** The stage of a question (1 to 5) and the question's number within it. */
export const progress = (question: QuestionId, answers: Answers): Progress => {
  const stage = stageOf(question);
  const inStage = asked(answers).filter((id) => stageOf(id) === stage);
  return {
    stage,
    step: stages.indexOf(stage) + 1,
    of: stages.length,
    question: inStage.indexOf(question) + 1,
  };
};
