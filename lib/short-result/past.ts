import { type Answers, type QuestionId, type Reason } from "#rules";
import { stageOf } from "../questionnaire/questionnaire.ts";

const isPast = (question: string): boolean =>
  question !== "nationality" && stageOf(question as QuestionId) === "admissibility";

/** The answers about the person's past: removal, records, earlier stays. */
export const pastIn = (answers: Answers): QuestionId[] =>
  (Object.keys(answers) as QuestionId[]).filter(isPast);

/** The answers without those about the past. */
export const withoutPast = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !isPast(question)));

/** Whether a reason rests on an answer about the past. */
export const restsOnPast = ({ because }: Reason): boolean => pastIn(because).length > 0;
