import type { QuestionId } from "#rules";
import { brought } from "./brought.ts";
import type { Context, Event, Place } from "./context.ts";
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
  unanswered,
} from "./walk.ts";

/** What guards and actions look at. */
export type Told = { context: Context; event: Event };

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

/** The machine's guards, by name. */
export const guards = {
  isNext: ({ context }: Told, { question }: { question: QuestionId }) =>
    unanswered(context.answers) === question,
  isLast: ({ context }: Told, { question }: { question: QuestionId }) =>
    after(question, context.answers) === null && isReached(question, context.answers),
  loses: ({ context, event }: Told, params: From) =>
    event.type === "ANSWER" &&
    !event.isConfirmed &&
    (replyAt(context, event, params)?.loses.length ?? 0) > 0,
  leadsTo: ({ context, event }: Told, { from, to }: Edge) => {
    const reply = replyAt(context, event, { from });
    return reply !== null && (after(from, reply.answers) ?? endAfter(from)) === to;
  },
  settles: ({ context, event }: Told, params: From) => {
    const reply = replyAt(context, event, params);
    return context.changing !== null && reply !== null && isComplete(reply.answers);
  },
  resumes: ({ context, event }: Told, params: From) =>
    (context.changing !== null || Object.keys(context.shared).length > 0) &&
    replyAt(context, event, params) !== null,
  cancels: ({ context }: Told, { from }: From) =>
    context.changing === from && isComplete(context.answers),
  cameFrom: ({ context }: Told, { from, to }: Edge) =>
    (before(from, context.answers) ?? (isOffered(from) ? "result" : null)) === to,
  tells: ({ context, event }: Told, params: From) => {
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
  marks: ({ context }: Told, { question }: { question: QuestionId }) =>
    context.milestone?.question === question && isReached(question, context.answers),
  isNextOffered: ({ context }: Told, { question }: { question: QuestionId }) =>
    firstOffered(context.answers) === question && context.answers[question] === undefined,
  offers: ({ context }: Told, { question }: { question: QuestionId }) =>
    firstOffered(context.answers) === question,
  isComplete: ({ context }: Told) => isComplete(context.answers),
  isEarly: ({ context }: Told) => !isComplete(context.answers),
  hasResult: ({ context }: Told) => hasResult(context.answers),
  changes: ({ context, event }: Told, { question }: { question: QuestionId }) =>
    event.type === "CHANGE" &&
    event.question === question &&
    context.answers[question] !== undefined,
  goesTo: ({ context, event }: Told, { to }: { to: Place }) =>
    event.type === "GO" &&
    event.to === to &&
    (to === "milestone" || to === "review" || to === "result"
      ? isOpenTo(context, to)
      : isReached(to, context.answers)),
  endsAs: ({ context }: Told, { end }: { end: End }) => endOf(context.answers) === end,
  brings: ({ event }: Told) => brought(event) !== null,
  canUndo: ({ context }: Told) => context.undo !== null,
};
