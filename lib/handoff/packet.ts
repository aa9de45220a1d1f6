import * as z from "zod/mini";
import { Answers, answerTo, questionIds, type QuestionId } from "#rules";
import { KnownTicks } from "../tab/papers.ts";

const made = {
  /** The day on which it was made. */
  made: z.iso.date(),
  /** The version of the rules that its maker used. */
  rules: z.string().check(z.regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/)),
};

/**
 * What is handed over: a case, questions that are still open, or answers to such questions. It says
 * nothing of who made it, because nobody can check that.
 */
export const Packet = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("case"),
    answers: Answers,
    /** The papers ticked off. */
    ticked: KnownTicks,
    ...made,
  }),
  z.strictObject({
    kind: z.literal("ask"),
    voice: answerTo.screeningFor,
    open: z.array(z.enum(questionIds as [QuestionId, ...QuestionId[]])),
    ...made,
  }),
  z.strictObject({ kind: z.literal("reply"), answers: Answers, ...made }),
]);
export type Packet = z.infer<typeof Packet>;

export const kinds = ["case", "ask", "reply"] as const satisfies Packet["kind"][];
