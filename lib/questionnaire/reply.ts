import { answerTo, type Answers, type QuestionId } from "#rules";
import type { Context, Event } from "./context.ts";
import { droppedFrom, relevant, withAnswer } from "./walk.ts";

/** What an answer makes of the answers given so far. */
export type Reply = {
  answers: Answers;
  shared: Answers;
  /** The answered questions that are not asked any more. */
  loses: readonly QuestionId[];
};

const othersThan = (question: QuestionId, { [question]: _, ...others }: Answers): Answers => others;

/** A person's own answer takes precedence over the one that the case would give. */
const made = (context: Context, question: QuestionId, answer: unknown): Reply | null => {
  const parsed = answerTo[question].safeParse(answer);
  if (!parsed.success) return null;
  const own = withAnswer(context.answers, question, parsed.data);
  const shared = othersThan(question, context.shared);
  return {
    answers: Object.keys(shared).length > 0 ? relevant({ ...shared, ...own }) : own,
    shared,
    loses: droppedFrom(context.answers, own),
  };
};

const replies = new WeakMap<Event, { context: Context; reply: Reply | null }>();

/** What an ANSWER makes of the answers; null where it is none. Guards and actions of one event share what is found. */
export const replyTo = (context: Context, event: Event): Reply | null => {
  if (event.type !== "ANSWER") return null;
  const known = replies.get(event);
  if (known?.context === context) return known.reply;
  const reply = made(context, event.question, event.answer);
  replies.set(event, { context, reply });
  return reply;
};
