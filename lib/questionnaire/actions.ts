import { brought } from "./brought.ts";
import { contextOf, type Context, type Event, type Input } from "./context.ts";
import type { Told } from "./guards.ts";
import { replyTo } from "./reply.ts";
import { relevant } from "./walk.ts";

/** The machine's context at its start, from what the tab kept. */
export const startOf = (input: Input = {}): Context =>
  contextOf({ ...input, answers: relevant(input.answers ?? {}) });

/** The machine's actions that change its context, by name. */
export const changes = {
  answer: ({ context, event }: Told): Partial<Context> => {
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
  },
  mark: ({ event }: Told): Partial<Context> =>
    event.type === "ANSWER" && event.certain
      ? { milestone: { question: event.question, certain: event.certain } }
      : {},
  adopt: ({ context, event }: Told): Partial<Context> => {
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
  },
  merge: ({ context: { answers, shared, arrivals }, event }: Told): Partial<Context> => ({
    answers: relevant({ ...shared, ...answers, ...brought(event)?.answers }),
    undo: answers,
    changing: null,
    changed: null,
    milestone: null,
    notice: { kind: "merged" },
    arrivals: arrivals + 1,
  }),
  reopen: ({ event }: Told): Partial<Context> =>
    event.type === "CHANGE" ? { changing: event.question } : {},
  settle: (): Partial<Context> => ({ changing: null }),
  seek: ({ event }: Told): Partial<Context> => ({
    seeksEveryone: event.type === "FINISH" && event.seeksEveryone === true,
  }),
  restore: ({ context }: Told): Partial<Context> => ({
    answers: context.undo ?? context.answers,
    undo: null,
    changing: null,
    changed: null,
    milestone: null,
    notice: null,
  }),
  clear: ({ context: { arrivals } }: Told): Partial<Context> => ({
    ...contextOf({ notice: { kind: "cleared" } }),
    arrivals,
  }),
  holdAnswer: ({ context, event }: Told): Partial<Context> =>
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
  holdPerson: ({ event }: Told): Partial<Context> =>
    event.type === "REMOVE" ? { removing: event.number } : {},
  release: (): Partial<Context> => ({ losing: null, removing: null }),
};

/** The machine's actions that tell it something more, by name. */
export const events = {
  askBeforeLoss: (): Event => ({ type: "LOSE" }),
  answerAnyway: ({ context: { losing } }: Told): Event =>
    losing
      ? {
          type: "ANSWER",
          question: losing.question,
          answer: losing.answer,
          certain: losing.certain,
          isConfirmed: true,
        }
      : { type: "KEEP" },
  reset: (): Event => ({ type: "RESET" }),
};
