import { optionsOf, type QuestionId, type Stage } from "#rules";
import { stageOf } from "../questionnaire/questionnaire.ts";
import type { Mark } from "./marks.ts";
import { opening, orderOf, type OpeningStep, type Way as Leads } from "./opening.ts";
import { secondPart, type Laid } from "./secondPart.ts";
import type { Way } from "./ways.ts";

/** Where a person goes from an option: to a step by its number, or to an end. */
export type Next = number | "likely-ineligible" | "needs-attorney";

/** A tick in the count, and the ticks beside which it is due. */
export type PaperMark = { mark: Exclude<Mark, "stop">; beside: readonly Way[] };

export type PaperOption = { option: string; marks: readonly PaperMark[]; next: Next };

/** One step on paper: a question, who answers it, and where each option leads. */
export type PaperStep = {
  number: number;
  question: QuestionId;
  stage: Stage;
  /** The ticks beside which it is answered; a way without lines means by everybody who comes to it. */
  onlyIf: readonly Way[];
  options: readonly PaperOption[];
};

const everybody: readonly Way[] = [[]];

const openingStep = (step: OpeningStep, order: readonly OpeningStep[]): PaperStep => {
  const numberOf = (way: Leads): Next => {
    if (way === "onward") return order.length + 1;
    if (way === "likely-eligible") throw new Error("The first part cannot end well.");
    return typeof way === "string" ? way : order.indexOf(way) + 1;
  };
  return {
    number: order.indexOf(step) + 1,
    question: step.question,
    stage: stageOf(step.question),
    onlyIf: everybody,
    options: optionsOf(step.question).map((option) => ({
      option,
      marks: [],
      next: numberOf(step.ways[option]!),
    })),
  };
};

const laterStep = ({ question, onlyIf, options, skips }: Laid, number: number): PaperStep => ({
  number,
  question,
  stage: stageOf(question),
  onlyIf,
  options: options.map(({ option, effects }) => ({
    option,
    marks: effects.flatMap(({ mark, beside }) => (mark === "stop" ? [] : [{ mark, beside }])),
    next: effects.some(({ mark }) => mark === "stop")
      ? "needs-attorney"
      : number + 1 + (skips.get(option) ?? 0),
  })),
});

/** Every step of the paper edition, from the questionnaire and the rules alone. */
export const layOut = (): readonly PaperStep[] => {
  const first = opening();
  const order = orderOf(first);
  return [
    ...order.map((step) => openingStep(step, order)),
    ...secondPart(first).map((step, at) => laterStep(step, order.length + at + 1)),
  ];
};
