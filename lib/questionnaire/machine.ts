import { assign, setup } from "xstate";
import { Answers, type QuestionId } from "#rules";
import { config } from "./config.ts";
import type { End } from "./questionnaire.ts";
import {
  accepts,
  after,
  before,
  droppedBy,
  endOf,
  isComplete,
  isReached,
  relevant,
  unanswered,
  withAnswer,
} from "./walk.ts";

export type Place = QuestionId | "review" | "result";

export type Context = {
  answers: Answers;
  /** The question reopened from the review. */
  changing: QuestionId | null;
  /** The answers before a change that dropped some, or before others' answers came in, for undo. */
  undo: Answers | null;
  /** What the case answers as soon as it is asked, because it was answered for another person. */
  shared: Answers;
};

export type Event =
  | { type: "ANSWER"; question: QuestionId; answer: unknown }
  | { type: "BACK" }
  | { type: "CHANGE"; question: QuestionId }
  | { type: "FINISH" }
  | { type: "GO"; to: Place }
  | { type: "ADOPT"; answers: unknown; shared?: unknown }
  | { type: "MERGE"; answers: unknown }
  | { type: "UNDO" }
  | { type: "RESET" };

type From = { from: QuestionId };
type Edge = { from: QuestionId; to: QuestionId | "review" };

const othersThan = (question: QuestionId, { [question]: _, ...others }: Answers): Answers => others;

/** A person's own answer stands before the one that the case would give. */
const afterAnswer = (
  { answers, shared }: Context,
  question: QuestionId,
  answer: unknown,
): Answers =>
  relevant({ ...othersThan(question, shared), ...withAnswer(answers, question, answer) });

const answered = (context: Context, event: Event, { from }: From): Answers | null =>
  event.type === "ANSWER" && event.question === from && accepts(from, event.answer)
    ? afterAnswer(context, from, event.answer)
    : null;

const parsed = (answers: unknown): Answers | null => {
  const found = Answers.safeParse(answers);
  return found.success ? found.data : null;
};

/** What comes from outside the walk: answers, and what the case answers; null if either is no answers. */
const brought = (event: Event) => {
  if (event.type !== "ADOPT" && event.type !== "MERGE") return null;
  const answers = parsed(event.answers);
  const shared = parsed(event.type === "ADOPT" && "shared" in event ? event.shared : {});
  return answers && shared && { answers, shared };
};

const screening = setup({
  types: {
    context: {} as Context,
    events: {} as Event,
    input: {} as { answers?: Answers; shared?: Answers },
  },
  guards: {
    isNext: ({ context }, { question }: { question: QuestionId }) =>
      unanswered(context.answers) === question,
    isLast: ({ context }, { question }: { question: QuestionId }) =>
      after(question, context.answers) === null && isReached(question, context.answers),
    leadsTo: ({ context, event }, { from, to }: Edge) => {
      const next = answered(context, event, { from });
      return next !== null && (after(from, next) ?? "review") === to;
    },
    settles: ({ context, event }, params: From) => {
      const next = answered(context, event, params);
      return context.changing !== null && next !== null && isComplete(next);
    },
    resumes: ({ context, event }, params: From) =>
      (context.changing !== null || Object.keys(context.shared).length > 0) &&
      answered(context, event, params) !== null,
    cancels: ({ context }, { from }: From) =>
      context.changing === from && isComplete(context.answers),
    cameFrom: ({ context }, { from, to }: Edge) => before(from, context.answers) === to,
    changes: ({ context, event }, { question }: { question: QuestionId }) =>
      event.type === "CHANGE" &&
      event.question === question &&
      context.answers[question] !== undefined,
    goesTo: ({ context, event }, { to }: { to: QuestionId | "review" }) =>
      event.type === "GO" &&
      event.to === to &&
      (to === "review" ? isComplete(context.answers) : isReached(to, context.answers)),
    endsAs: ({ context }, { end }: { end: End }) =>
      isComplete(context.answers) && endOf(context.answers) === end,
    goesToEnd: ({ context, event }, { end }: { end: End }) =>
      event.type === "GO" &&
      event.to === "result" &&
      isComplete(context.answers) &&
      endOf(context.answers) === end,
    brings: ({ event }) => brought(event) !== null,
    canUndo: ({ context }) => context.undo !== null,
  },
  actions: {
    answer: assign(({ context, event }) => {
      if (event.type !== "ANSWER") return {};
      const { question, answer } = event;
      const drops = droppedBy(context.answers, question, answer).length > 0;
      return {
        answers: afterAnswer(context, question, answer),
        undo: drops ? context.answers : null,
        shared: othersThan(question, context.shared),
      };
    }),
    adopt: assign(({ event }) => {
      const { answers, shared } = brought(event) ?? {};
      return {
        answers: relevant({ ...shared, ...answers }),
        shared: shared ?? {},
        undo: null,
        changing: null,
      };
    }),
    merge: assign(({ context: { answers, shared }, event }) => ({
      answers: relevant({ ...shared, ...answers, ...brought(event)?.answers }),
      undo: answers,
      changing: null,
    })),
    reopen: assign(({ event }) => (event.type === "CHANGE" ? { changing: event.question } : {})),
    settle: assign({ changing: null }),
    restore: assign(({ context }) => ({
      answers: context.undo ?? context.answers,
      undo: null,
      changing: null,
    })),
    clear: assign({ answers: {}, undo: null, changing: null, shared: {} }),
  },
});

// The generated configuration is plain JSON, so its shape is checked by walking it, not by the compiler.
const machine = config as unknown as Parameters<typeof screening.createMachine>[0];

/** The questionnaire as a machine: a state for each question inside a state for each stage. */
export const screeningMachine = screening.createMachine({
  ...machine,
  context: ({ input }) => ({
    answers: relevant(input?.answers ?? {}),
    changing: null,
    undo: null,
    shared: input?.shared ?? {},
  }),
});
