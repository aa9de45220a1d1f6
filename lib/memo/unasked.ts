import type { Answers, QuestionId } from "#rules";
import { conditionOf, type Point } from "../law/conditions.ts";
import { steps } from "../questionnaire/questionnaire.ts";
import { asked } from "../questionnaire/walk.ts";
import { chosenFor } from "../questionnaire/chosen.ts";

/** What an answer has to be before a question is asked, and what was answered instead, if anything. */
export type Unmet = {
  question: QuestionId;
  accepts: Point["accepts"];
  options: string[];
  answered: string[];
};

/** A question that was not asked, and the conditions that kept it from being asked, each alone or all together. */
export type NotAsked = { question: QuestionId; because: [Unmet, ...Unmet[]] };

const isMet = ({ accepts, options }: Point, answered: readonly string[]): boolean =>
  accepts === "only"
    ? answered.length > 0 && answered.every((option) => options.includes(option))
    : answered.some((option) => options.includes(option));

/** The first point that is not met, one with an answer before one without. */
const unmetIn = (points: readonly Point[], answers: Answers): Unmet[] => {
  const unmet = points
    .map(({ fact, accepts, options }) => {
      const question = fact as QuestionId;
      return { question, accepts, options: [...options], answered: chosenFor(question, answers) };
    })
    .filter((point) => !isMet({ fact: point.question, ...point }, point.answered));
  const first = unmet.find(({ answered }) => answered.length > 0) ?? unmet[0];
  return first ? [first] : [];
};

const isSame = (a: Unmet, b: Unmet) =>
  a.question === b.question && a.options.join() === b.options.join();

const reasons = new Map(
  steps.flatMap(({ ask, when }) => (when ? [[ask, conditionOf(when)] as const] : [])),
);

const becauseOf = (question: QuestionId, answers: Answers): Unmet[] => {
  const { always, ways } = reasons.get(question) ?? { always: [], ways: [] };
  const common = unmetIn(always, answers);
  if (common.length > 0) return common;
  const each = ways.flatMap((way) => unmetIn(way, answers));
  return each.filter((point, at) => each.findIndex((other) => isSame(point, other)) === at);
};

/** Every question that these answers did not lead to, in order, with the condition that was not met. */
export const notAskedOf = (answers: Answers): NotAsked[] => {
  const path = new Set(asked(answers));
  return steps.flatMap(({ ask }) => {
    if (path.has(ask)) return [];
    const [first, ...others] = becauseOf(ask, answers);
    return first ? [{ question: ask, because: [first, ...others] }] : [];
  });
};
