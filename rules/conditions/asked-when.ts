import { given, type Accepts, type When } from "./condition.ts";
import { questionIds, questionOf, type QuestionId } from "../questions/questions.ts";

/** The conditions that descriptions of people stand for: one for all questions that share a description. */
const conditions = new Map(
  [...new Set(questionIds.map((id) => questionOf(id).when))].map(
    (when): [typeof when, When | undefined] => {
      if (when === "always") return [when, undefined];
      return [
        when,
        Array.isArray(when) ? when.map((one: Accepts) => given(one)) : given(when as Accepts),
      ];
    },
  ),
);

/** When a question is asked; undefined means always. */
export const askedWhen = (id: QuestionId): When | undefined => conditions.get(questionOf(id).when);
