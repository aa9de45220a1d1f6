import { matches, type Answers, type QuestionId, type Stage } from "#rules";
import {
  ends,
  isOffered,
  nationalityWhen,
  stageOf,
  stages,
  steps,
  type End,
} from "./questionnaire.ts";

const whens = [...new Set(steps.map(({ when }) => when))];
const isTrue = whens.map((when) => matches(when ?? true));
const ready = steps.map(({ ask, when }) => ({ ask, when: whens.indexOf(when) }));

/** Whether the optional question of the country is asked. */
export const asksCountry = matches(nationalityWhen);
const endings = Object.entries(ends).map(([end, when]) => ({
  end: end as End,
  isReached: matches(when),
}));

type Walked = {
  /** The questions on which the result rests. */
  needed: readonly QuestionId[];
  /** The questions that are offered after it. */
  offered: readonly QuestionId[];
  kept: Answers;
};

/**
 * The questions asked, in order, and the answers given to them. One pass is the fixed point, because a question
 * is asked for reasons that lie before it; for the same reason questions with the same `when` are asked together.
 */
const walk = (answers: Answers): Walked => {
  const needed: QuestionId[] = [];
  const offered: QuestionId[] = [];
  const kept: Partial<Record<QuestionId, Answers[QuestionId]>> = {};
  const isAsked: boolean[] = [];
  for (const { ask, when } of ready) {
    isAsked[when] ??= isTrue[when]!(kept as Answers);
    if (!isAsked[when]) continue;
    (isOffered(ask) ? offered : needed).push(ask);
    const answer = answers[ask];
    if (answer !== undefined) kept[ask] = answer;
  }
  const { nationality } = answers;
  const given = kept as Answers;
  const isGiven = nationality !== undefined && asksCountry(given);
  return { needed, offered, kept: isGiven ? { ...given, nationality } : given };
};

const walks = new WeakMap<Answers, Walked>();

/** An object of answers never changes, so each is walked once; the answers kept from it lead the same way. */
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

/** The questions on which the result of these answers rests, in order, answered or not. */
export const needed = (answers: Answers): readonly QuestionId[] => walked(answers).needed;

/** The questions that a lawyer would also ask of these answers: offered after the result, answered or not. */
export const offered = (answers: Answers): readonly QuestionId[] => walked(answers).offered;

/** Every question asked of these answers, in the order of the walk, answered or not. */
export const asked = (answers: Answers): readonly QuestionId[] => [
  ...needed(answers),
  ...offered(answers),
];

const openIn = (path: readonly QuestionId[], answers: Answers): QuestionId | null =>
  path.find((question) => answers[question] === undefined) ?? null;

/** The first question without an answer on which the result rests; null when the screening is complete. */
export const unanswered = (answers: Answers): QuestionId | null => openIn(needed(answers), answers);

export const isComplete = (answers: Answers): boolean => unanswered(answers) === null;

/** Where the offered questions begin: the first without an answer, or the first; null where none is offered. */
export const firstOffered = (answers: Answers): QuestionId | null =>
  openIn(offered(answers), answers) ?? offered(answers)[0] ?? null;

const pathOf = (question: QuestionId, answers: Answers) =>
  isOffered(question) ? offered(answers) : needed(answers);

/** The question after this one; null where the review, or after an offered question the result, comes next. */
export const after = (question: QuestionId, answers: Answers): QuestionId | null => {
  const path = pathOf(question, answers);
  return path[path.indexOf(question) + 1] ?? null;
};

/** The question before this one; null at the first question, and at the first that is offered. */
export const before = (question: QuestionId, answers: Answers): QuestionId | null => {
  const path = pathOf(question, answers);
  return path[path.indexOf(question) - 1] ?? null;
};

/** The screen before this one; null at the start. */
export const previous = (
  place: QuestionId | "review" | "result",
  answers: Answers,
): QuestionId | "review" | "result" | null => {
  if (place === "result") return unanswered(answers) ?? "review";
  if (place === "review") return needed(answers).at(-1) ?? null;
  return before(place, answers) ?? (isOffered(place) ? "result" : null);
};

/** Whether a person can stand at a question: it is asked, and all before it are answered. */
export const isReached = (question: QuestionId, answers: Answers): boolean => {
  const path = asked(answers);
  const place = path.indexOf(question);
  return place >= 0 && path.slice(0, place).every((earlier) => answers[earlier] !== undefined);
};

/** Whether there is a result to show, perhaps an early one: the stage of the location is answered. */
export const hasResult = (answers: Answers): boolean =>
  endOf(answers) !== null &&
  needed(answers).every((id) => stageOf(id) !== "location" || answers[id] !== undefined);

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
  const inStage = needed(answers).filter((id) => stageOf(id) === stage);
  return {
    stage,
    step: stages.indexOf(stage) + 1,
    of: stages.length,
    question: inStage.indexOf(question) + 1,
  };
};

/** The number of an offered question among those that are offered. */
export const progressInOffered = (question: QuestionId, answers: Answers) => ({
  question: offered(answers).indexOf(question) + 1,
  of: offered(answers).length,
});
