import * as z from "zod/mini";
import { answerTo, optionsOf, takesSeveral, type Answers, type QuestionId } from "#rules";

/** The form's values by field name: an option; where several can be chosen, each box's option or false. */
export type AnswerForm = Record<string, string | Record<string, string | false>>;

/** The name of the one field of a question on our own page. In a frame it is another at each load. */
export const answerField = "answer";

const isOption = (value: unknown): value is string => typeof value === "string";

/** The name of the box of an option where several can be chosen: its place in the list, which says nothing of it. */
export const boxName = (field: string, place: number) => `${field}.box${place}` as const;

/** What a field gave, in the form of an answer: boxes that were checked become the options chosen. */
export const answerIn = (value: unknown): unknown =>
  typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.values(value)
          .filter(isOption)
          .map((option) => [option, true]),
      )
    : value;

/** An answer in the form in which a field shows it. */
export const fieldValue = (
  question: QuestionId,
  answer: Answers[QuestionId] | undefined,
): AnswerForm[string] | undefined =>
  typeof answer === "object"
    ? Object.fromEntries(
        optionsOf(question).map((option, place) => [`box${place}`, option in answer && option]),
      )
    : answer;

/** The question's own schema as a form of one field. */
export const formSchema = (question: QuestionId, field: string) =>
  z.object({
    [field]: takesSeveral(question)
      ? z.pipe(z.transform(answerIn), answerTo[question])
      : answerTo[question],
  });

/** Whether more options were chosen than the question takes, by Zod's own code for it. */
export const isTooMany = (error: { type?: unknown } | undefined): boolean =>
  error?.type === "too_big";

/** What a person chose in the page itself before the script came to it. */
const earlyChoice = (question: QuestionId): string | undefined =>
  typeof document === "undefined"
    ? undefined
    : document.querySelector<HTMLInputElement>(`[data-question="${question}"] input:checked`)
        ?.value;

/** The answer given before, or the choice made before the script came. */
export const formDefaults = (question: QuestionId, field: string, answers: Answers): AnswerForm => {
  const value = fieldValue(question, answers[question]) ?? earlyChoice(question);
  return value === undefined ? {} : { [field]: value };
};

const alone = ["none", "not-sure"];

/** The options that a choice switches off: "none" and "not sure" stand alone. */
export const switchedOff = (options: readonly string[], chosen: string): string[] =>
  options.filter(
    (option) => option !== chosen && (alone.includes(chosen) || alone.includes(option)),
  );
