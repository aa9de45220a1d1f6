import {
  askedWhen,
  optionsOf,
  questionIds,
  questionOf,
  takesSeveral,
  type QuestionId,
} from "#rules";
import { stageOf } from "../questionnaire/questionnaire.ts";
import { effectsOf, isAlways, weightOf, type Effect, type Settled } from "./effects.ts";
import { openAfter, type OpeningStep } from "./opening.ts";
import type { Mark } from "./marks.ts";
import { remaining } from "./remaining.ts";
import { simplified, tickedWhen, type Ticked } from "./ticked.ts";
import { waysOf, type Way } from "./ways.ts";

/** A question of the second part: who answers it, what its options mark, and how many steps an option skips. */
export type Laid = {
  question: QuestionId;
  onlyIf: readonly Way[];
  options: readonly {
    option: string;
    effects: readonly { mark: Mark; beside: readonly Way[] }[];
  }[];
  skips: ReadonlyMap<string, number>;
};

type Bare = { question: QuestionId; onlyIf: Ticked[]; effects: Map<string, Effect[]> };

/** The options that are not marked for good with one of these weights. */
const unmarked = (effects: Bare["effects"], ...weights: string[]): Set<string> =>
  new Set(
    [...effects].flatMap(([option, marked]) =>
      marked.some((one) => isAlways(one) && weights.includes(weightOf(one.mark))) ? [] : [option],
    ),
  );

/** What is open once a question is answered: what is marked for good is not looked for again. */
const settle = (open: Settled, { question, onlyIf, effects }: Bare): Settled => {
  const isSure = onlyIf.some(({ size }) => size === 0);
  const certain = isSure ? new Set([...open.stop.certain, question]) : open.stop.certain;
  const left = (weight: keyof Settled, ...weights: string[]): Ticked =>
    new Map([...open[weight].options, [question, unmarked(effects, ...weights)]]);
  return {
    stop: { options: left("stop", "stop"), certain },
    not: { options: left("not", "stop", "not"), certain },
    ask: { options: left("ask", "stop", "not", "ask"), certain: open.ask.certain },
  };
};

const bare = (question: QuestionId, open: Settled): Bare => ({
  question,
  onlyIf: simplified(tickedWhen(askedWhen(question)).flatMap((way) => remaining(way, open.stop))),
  effects: new Map(
    optionsOf(question).map((option) => [option, effectsOf(question, option, open)]),
  ),
});

/** Whether a step can still be due for whoever ticked an option. */
const mayFollow = (question: QuestionId, option: string, { onlyIf }: Bare): boolean =>
  onlyIf.some((way) => way.get(question)?.has(option) ?? true);

/** How many steps an option skips; none where more than one option can be ticked. */
const skipsOf = ({ question }: Bare, later: readonly Bare[]): Map<string, number> =>
  new Map(
    takesSeveral(question)
      ? []
      : optionsOf(question).map((option) => {
          const due = later.findIndex((step) => mayFollow(question, option, step));
          return [option, due < 0 ? later.length : due];
        }),
  );

/** The questions after the first stage, each with what its options mark. */
export const secondPart = (first: OpeningStep): Laid[] => {
  const start = openAfter(first);
  let open: Settled = {
    stop: start,
    not: start,
    ask: { ...start, certain: new Set(questionIds) },
  };
  const questions = questionIds.filter(
    (id) => questionOf(id).tier === "decides" && stageOf(id) !== "location",
  );
  const steps = questions.map((question) => {
    const before = open;
    const step = bare(question, before);
    open = settle(before, step);
    return { step, before };
  });
  const all = steps.map(({ step }) => step);
  return steps.map(({ step, before }, at) => ({
    question: step.question,
    onlyIf: waysOf(step.onlyIf, before.stop.options),
    options: [...step.effects].map(([option, effects]) => ({
      option,
      effects: effects.map(({ mark, beside }) => ({
        mark,
        beside: waysOf(beside, before[weightOf(mark)].options),
      })),
    })),
    skips: skipsOf(step, all.slice(at + 1)),
  }));
};
