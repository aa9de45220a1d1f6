import * as z from "zod/mini";
import { countries } from "../vocabulary/countries.ts";
import { admissibility } from "./admissibility.ts";
import { alternatives } from "./alternatives.ts";
import { basis } from "./basis.ts";
import { location } from "./location.ts";
import type { Row } from "../vocabulary/question.ts";
import { support } from "./support.ts";

/** The stages in order, each with its questions in order. */
export const questionsByStage = { location, basis, alternatives, admissibility, support };
export type Stage = keyof typeof questionsByStage;

/** Every question of the screening in the order in which they are asked. */
const questions = { ...location, ...basis, ...alternatives, ...admissibility, ...support };
type Questions = typeof questions;
export type QuestionId = keyof Questions;
export const questionIds = Object.keys(questions) as QuestionId[];

/** The record of a question, when it does not matter which one it is. */
export const questionOf = (id: QuestionId): Row => questions[id];

/** What each question accepts as an answer. */
export const answerTo = Object.fromEntries(
  Object.entries(questions).map(([id, { answer }]) => [id, answer]),
) as { [Q in QuestionId]: Questions[Q]["answer"] };

/** The option ids of a question, in the order in which they are offered. */
export const optionsOf = (id: QuestionId): string[] => {
  const answer = answerTo[id];
  return answer instanceof z.ZodMiniEnum ? answer.options : Object.keys(answer.shape);
};

/** Whether a question takes several answers. */
export const takesSeveral = (id: QuestionId): boolean => answerTo[id] instanceof z.ZodMiniObject;

/**
 * Answers about one person, however partial. An absent key is a question not answered, never a "no".
 * `nationality` is optional (ISO 3166-1 alpha-2), selects advisories and never changes an outcome.
 */
export const Answers = z.partial(z.strictObject({ ...answerTo, nationality: z.enum(countries) }));
export type Answers = z.infer<typeof Answers>;
export type Basis = Exclude<keyof NonNullable<Answers["requestBases"]>, "not-sure">;

/** Whether a text is the id of a reason to ask for parole. */
export const isBasis = (id: string): id is Basis =>
  id in answerTo.requestBases.shape && id !== "not-sure";

/** Every reason to ask for parole, in the order of the question. */
export const bases = optionsOf("requestBases").filter(isBasis);

/** The questions whose facts a person can honestly change. */
export type Changeable = {
  [Q in QuestionId]: Questions[Q]["changes"] extends "never" ? never : Q;
}[QuestionId];
