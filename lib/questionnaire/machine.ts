import { assign, raise, setup } from "xstate";
import type { QuestionId } from "#rules";
import { brought } from "./brought.ts";
import { config } from "./config.ts";
import { contextOf, type Context, type Event, type Input, type Place } from "./context.ts";
import { isOffered, type End } from "./questionnaire.ts";
import { replyTo } from "./reply.ts";
import {
  after,
  before,
  endOf,
  firstOffered,
  hasResult,
  isComplete,
  isReached,
  relevant,
  unanswered,
} from "./walk.ts";

type From = { from: QuestionId };
type Edge = { from: QuestionId; to: QuestionId | "review" | "result" };

const replyAt = (context: Context, event: Event, { from }: From) =>
  event.type === "ANSWER" && event.question === from ? replyTo(context, event) : null;

const endAfter = (question: QuestionId) => (isOffered(question) ? "result" : "review");

const isOpenTo = ({ answers, milestone }: Context, to: Exclude<Place, QuestionId>): boolean =>
  to === "milestone"
    ? milestone !== null
    : to === "review"
      ? isComplete(answers)
      : hasResult(answers);

const nothingAsked = { losing: null, removing: null };

const screening = setup({
  types: { context: {} as Context, events: {} as Event, input: {} as Input },
  guards: {
    isNext: ({ context }, { question }: { question: QuestionId }) =>
      unanswered(context.answers) === question,
    isLast: ({ context }, { question }: { question: QuestionId }) =>
      after(question, context.answers) === null && isReached(question, context.answers),
    loses: ({ context, event }, params: From) =>
      event.type === "ANSWER" &&
      !event.isConfirmed &&
      (replyAt(context, event, params)?.loses.length ?? 0) > 0,
    leadsTo: ({ context, event }, { from, to }: Edge) => {
      const reply = replyAt(context, event, { from });
      return reply !== null && (after(from, reply.answers) ?? endAfter(from)) === to;
    },
    settles: ({ context, event }, params: From) => {
      const reply = replyAt(context, event, params);
      return context.changing !== null && reply !== null && isComplete(reply.answers);
    },
    resumes: ({ context, event }, params: From) =>
      (context.changing !== null || Object.keys(context.shared).length > 0) &&
      replyAt(context, event, params) !== null,
    cancels: ({ context }, { from }: From) =>
      context.changing === from && isComplete(context.answers),
    cameFrom: ({ context }, { from, to }: Edge) =>
      (before(from, context.answers) ?? (isOffered(from) ? "result" : null)) === to,
    tells: ({ context, event }, params: From) => {
      const reply = replyAt(context, event, params);
      return (
        event.type === "ANSWER" &&
        event.certain !== undefined &&
        context.changing === null &&
        reply !== null &&
        hasResult(reply.answers) &&
        !isComplete(reply.answers)
      );
    },
    marks: ({ context }, { question }: { question: QuestionId }) =>
      context.milestone?.question === question && isReached(question, context.answers),
    isNextOffered: ({ context }, { question }: { question: QuestionId }) =>
      firstOffered(context.answers) === question && context.answers[question] === undefined,
    offers: ({ context }, { question }: { question: QuestionId }) =>
      firstOffered(context.answers) === question,
    isComplete: ({ context }) => isComplete(context.answers),
    isEarly: ({ context }) => !isComplete(context.answers),
    hasResult: ({ context }) => hasResult(context.answers),
    changes: ({ context, event }, { question }: { question: QuestionId }) =>
      event.type === "CHANGE" &&
      event.question === question &&
      context.answers[question] !== undefined,
    goesTo: ({ context, event }, { to }: { to: Place }) =>
      event.type === "GO" &&
      event.to === to &&
      (to === "milestone" || to === "review" || to === "result"
        ? isOpenTo(context, to)
        : isReached(to, context.answers)),
    endsAs: ({ context }, { end }: { end: End }) => endOf(context.answers) === end,
    brings: ({ event }) => brought(event) !== null,
    canUndo: ({ context }) => context.undo !== null,
  },
  actions: {
    answer: assign(({ context, event }) => {
      const reply = replyTo(context, event);
      if (!reply) return {};
      const { answers, shared, loses } = reply;
      const isLoss = loses.length > 0;
      const isNew = event.type === "ANSWER" && context.answers[event.question] === undefined;
      return {
        answers,
        shared,
        undo: isLoss ? context.answers : null,
        notice: isLoss ? { kind: "undo", count: loses.length } : null,
        changed: context.changing,
        // What was certain with the answer that is replaced need not be so with the new one.
        milestone: isNew ? context.milestone : null,
      };
    }),
    mark: assign(({ event }) =>
      event.type === "ANSWER" && event.certain
        ? { milestone: { question: event.question, certain: event.certain } }
        : {},
    ),
    adopt: assign(({ context, event }) => {
      const { answers, shared } = brought(event) ?? {};
      return {
        answers: relevant({ ...shared, ...answers }),
        shared: shared ?? {},
        undo: null,
        changing: null,
        changed: null,
        milestone: null,
        notice: null,
        arrivals: context.arrivals + 1,
      };
    }),
    merge: assign(({ context: { answers, shared, arrivals }, event }) => ({
      answers: relevant({ ...shared, ...answers, ...brought(event)?.answers }),
      undo: answers,
      changing: null,
      changed: null,
      milestone: null,
      notice: { kind: "merged" },
      arrivals: arrivals + 1,
    })),
    reopen: assign(({ event }) => (event.type === "CHANGE" ? { changing: event.question } : {})),
    settle: assign({ changing: null }),
    seek: assign(({ event }) => ({
      seeksEveryone: event.type === "FINISH" && event.seeksEveryone === true,
    })),
    restore: assign(({ context }) => ({
      answers: context.undo ?? context.answers,
      undo: null,
      changing: null,
      changed: null,
      milestone: null,
      notice: null,
    })),
    clear: assign({
      ...contextOf({ notice: { kind: "cleared" } }),
      arrivals: ({ context }) => context.arrivals,
    }),
    askBeforeLoss: raise({ type: "LOSE" }),
    holdAnswer: assign(({ context, event }) =>
      event.type === "ANSWER"
        ? {
            losing: {
              question: event.question,
              answer: event.answer,
              certain: event.certain,
              loses: replyTo(context, event)?.loses ?? [],
            },
          }
        : {},
    ),
    holdPerson: assign(({ event }) => (event.type === "REMOVE" ? { removing: event.number } : {})),
    release: assign(nothingAsked),
    answerAnyway: raise(({ context: { losing } }) =>
      losing
        ? {
            type: "ANSWER",
            question: losing.question,
            answer: losing.answer,
            certain: losing.certain,
            isConfirmed: true,
          }
        : { type: "KEEP" },
    ),
    reset: raise({ type: "RESET" }),
  },
});

// The generated configuration is plain JSON, so its shape is checked by walking it, not by the compiler.
const machine = config as unknown as Parameters<typeof screening.createMachine>[0];

/** The screening as a machine: the walk, a state for each question inside a state for each stage; and what it confirms. */
export const screeningMachine = screening.createMachine({
  ...machine,
  context: ({ input }) => contextOf({ ...input, answers: relevant(input?.answers ?? {}) }),
});
