import * as z from "zod";
import { questions, takesSeveral, type Answers, type QuestionId } from "#rules";

/** The form's values by field name: an option, or a box for each option. */
export type AnswerForm = Record<string, string | Record<string, boolean>>;

export const withoutUnchecked = (value: unknown) =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([, checked]) => checked === true))
    : value;

/** The question's own schema as a form of one field; an unchecked box is an absent option. */
export const formSchema = (question: QuestionId) =>
  z.object({
    [question]: takesSeveral(question)
      ? z.preprocess(withoutUnchecked, questions[question])
      : questions[question],
  });

/** What a person chose in the page itself before the script came to it. */
const earlyChoice = (question: QuestionId): string | undefined =>
  typeof document === "undefined"
    ? undefined
    : document.querySelector<HTMLInputElement>(`input[name="${question}"]:checked`)?.value;

/** The answer given before, or the choice made before the script came. */
export const formDefaults = (question: QuestionId, answers: Answers): AnswerForm => {
  const answer = answers[question] ?? earlyChoice(question);
  return (answer === undefined ? {} : { [question]: answer }) as AnswerForm;
};

const alone = ["none", "not-sure"];

/** The options that a choice switches off: "none" and "not sure" stand alone. */
export const switchedOff = (options: readonly string[], chosen: string): string[] =>
  options.filter((option) => option !== chosen && (alone.includes(chosen) || alone.includes(option)));
