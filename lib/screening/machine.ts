import { assign, setup } from "xstate";
import type { Answers, QuestionId } from "#rules";
import { config } from "./config.ts";
import type { End } from "./questionnaire.ts";
import {
  accepts, after, before, droppedBy, endOf, isComplete, isReached, relevant, unanswered, withAnswer,
} from "./walk.ts";

export type Place = QuestionId | "review" | "result";

export type Context = {
  answers: Answers;
  /** The question reopened from the review. */
  changing: QuestionId | null;
  /** The answers before a change that dropped some, for undo. */
  undo: Answers | null;
};

export type Event =
  | { type: "ANSWER"; question: QuestionId; answer: unknown }
  | { type: "BACK" }
  | { type: "CHANGE"; question: QuestionId }
  | { type: "FINISH" }
  | { type: "GO"; to: Place }
  | { type: "UNDO" }
  | { type: "RESET" };

type From = { from: QuestionId };
type Edge = { from: QuestionId; to: QuestionId | "review" };

const answered = (context: Context, event: Event, { from }: From): Answers | null =>
  event.type === "ANSWER" && event.question === from && accepts(from, event.answer)
    ? withAnswer(context.answers, from, event.answer)
    : null;

const screening = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as { answers?: Answers },
  },
  guards: {
    isNext: ({ context }, { question }: { question: QuestionId }) => unanswered(context.answers) === question,
    isLast: ({ context }, { question }: { question: QuestionId }) => after(question, context.answers) === null && isReached(question, context.answers),
    leadsTo: ({ context, event }, { from, to }: Edge) => {
      const next = answered(context, event, { from });
      return next !== null && (after(from, next) ?? "review") === to;
    },
    settles: ({ context, event }, params: From) => {
      const next = answered(context, event, params);
      return context.changing !== null && next !== null && isComplete(next);
    },
    resumes: ({ context, event }, params: From) =>
      context.changing !== null && answered(context, event, params) !== null,
    cancels: ({ context }, { from }: From) => context.changing === from && isComplete(context.answers),
    cameFrom: ({ context }, { from, to }: Edge) => before(from, context.answers) === to,
    changes: ({ context, event }, { question }: { question: QuestionId }) =>
      event.type === "CHANGE" && event.question === question && context.answers[question] !== undefined,
    goesTo: ({ context, event }, { to }: { to: QuestionId | "review" }) =>
      event.type === "GO" &&
      event.to === to &&
      (to === "review" ? isComplete(context.answers) : isReached(to, context.answers)),
    endsAs: ({ context }, { end }: { end: End }) => isComplete(context.answers) && endOf(context.answers) === end,
    goesToEnd: ({ context, event }, { end }: { end: End }) =>
      event.type === "GO" && event.to === "result" && isComplete(context.answers) && endOf(context.answers) === end,
    canUndo: ({ context }) => context.undo !== null,
  },
  actions: {
    answer: assign(({ context, event }) => {
      if (event.type !== "ANSWER") return {};
      const { question, answer } = event;
      const drops = droppedBy(context.answers, question, answer).length > 0;
      return {
        answers: withAnswer(context.answers, question, answer),
        undo: drops ? context.answers : null,
      };
    }),
    reopen: assign(({ event }) => (event.type === "CHANGE" ? { changing: event.question } : {})),
    settle: assign({ changing: null }),
    restore: assign(({ context }) => ({ answers: context.undo ?? context.answers, undo: null, changing: null })),
    clear: assign({ answers: {}, undo: null, changing: null }),
  },
});

// The generated configuration is plain JSON, so its shape is checked by walking it, not by the compiler.
const machine = config as unknown as Parameters<typeof screening.createMachine>[0];

/** The questionnaire as a machine: a state for each question inside a state for each stage. */
export const screeningMachine = screening.createMachine({
  ...machine,
  context: ({ input }) => ({ answers: relevant(input?.answers ?? {}), changing: null, undo: null }),
});
