import * as z from "zod";
import { optionsOf, questions, takesSeveral, type Answers, type QuestionId } from "#rules";

/** The form's values by field name: an option; where several can be chosen, each option or false at its place. */
export type AnswerForm = Record<string, string | (string | false)[]>;

/** The name of the one field of a question on the screen. It says nothing of the question. */
export const answerField = "answer";

const isOption = (value: unknown): value is string => typeof value === "string";

/** What a field gave, in the form of an answer: boxes that were checked become the options chosen. */
export const answerIn = (value: unknown): unknown =>
  Array.isArray(value) ? Object.fromEntries(value.filter(isOption).map((option) => [option, true])) : value;

/** An answer in the form in which a field shows it. */
export const fieldValue = (question: QuestionId, answer: Answers[QuestionId] | undefined): AnswerForm[string] | undefined =>
  typeof answer === "object"
    ? optionsOf(question).map((option) => Object.hasOwn(answer, option) && option)
    : answer;

/** The question's own schema as a form of one field. */
export const formSchema = (question: QuestionId) =>
  z.object({
    [answerField]: takesSeveral(question) ? z.preprocess(answerIn, questions[question]) : questions[question],
  });

/** What a person chose in the page itself before the script came to it. */
const earlyChoice = (): string | undefined =>
  typeof document === "undefined"
    ? undefined
    : document.querySelector<HTMLInputElement>(`input[name="${answerField}"]:checked`)?.value;

/** The answer given before, or the choice made before the script came. */
export const formDefaults = (question: QuestionId, answers: Answers): AnswerForm => {
  const value = fieldValue(question, answers[question]) ?? earlyChoice();
  return value === undefined ? {} : { [answerField]: value };
};

const alone = ["none", "not-sure"];

/** The options that a choice switches off: "none" and "not sure" stand alone. */
export const switchedOff = (options: readonly string[], chosen: string): string[] =>
  options.filter((option) => option !== chosen && (alone.includes(chosen) || alone.includes(option)));
