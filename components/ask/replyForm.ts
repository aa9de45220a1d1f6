import * as z from "zod/mini";
import { answerTo, type Answers, type QuestionId } from "#rules";
import { answerIn } from "../question/answerForm.ts";

const orNothing = (value: unknown) => {
  const given = answerIn(value);
  const isEmpty =
    given === null ||
    given === "" ||
    (typeof given === "object" && Object.keys(given).length === 0);
  return isEmpty ? undefined : given;
};

/** The questions' own schemas as one form, in which a question may be left out. */
export const replySchema = (open: readonly QuestionId[]) =>
  z.object(
    Object.fromEntries(
      open.map((id) => [id, z.pipe(z.transform(orNothing), z.optional(answerTo[id]))]),
    ),
  );

/** The answers in what the form gave. */
export const answersIn = (values: Record<string, unknown>): Answers =>
  Object.fromEntries(Object.entries(values).filter(([, answer]) => answer !== undefined));
