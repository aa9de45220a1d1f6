import {
  determine,
  evidence,
  type Answers,
  type Basis,
  type Determination,
  type QuestionId,
  type Reason,
} from "#rules";
import { chosenFor } from "../questionnaire/chosen.ts";
import type { Exhibit } from "./exhibits.ts";
import type { Blank } from "./letter.ts";

/** One line of the letter. A fact is an answer that was given; nothing else is stated: a "no" is a note to whoever writes. */
export type Line =
  | {
      is: "fact" | "denied";
      question: QuestionId;
      option: string;
      exhibits: string[];
      lawyer: boolean;
    }
  | { is: "open"; question: QuestionId; exhibits: string[]; lawyer: boolean }
  | { is: "blank"; blank: Blank | Basis };

/** Answers that state nothing: the point is still open. */
export const undecided: readonly string[] = ["not-sure", "not-yet", "not-yet-asked"];

/** Answers that say no: the letter of somebody who tapped one declares nothing. */
export const denials: readonly string[] = ["no", "none", "never"];

const refers = ({ finding }: Reason) => finding === "refers" || finding === "refers-first";

/** The answers that a lawyer looks at first. A reason to come is no answer of this kind: see `isReferred`. */
export const referredOf = ({ reasons }: Determination): ReadonlySet<QuestionId> =>
  new Set(
    reasons.filter(refers).flatMap(({ because }): QuestionId[] =>
      // This rule rests on every answer that carries a reason, too; what it refers is the wait alone.
      because.onlyBecauseOfWait
        ? ["onlyBecauseOfWait"]
        : (Object.keys(because) as QuestionId[]).filter((question) => question !== "requestBases"),
    ),
  );

/** Whether the rules send a reason to a lawyer whatever else was answered. */
export const isReferred = (basis: Basis): boolean =>
  determine({ requestBases: { [basis]: true } }).reasons.some(refers);

/** The lines that state the answer to a question, with the exhibits that bear on it. */
export const linesOf = (
  question: QuestionId,
  {
    answers,
    exhibits,
    referred,
  }: {
    answers: Answers;
    exhibits: readonly Exhibit[];
    referred: ReadonlySet<QuestionId>;
  },
): Line[] => {
  const closing = exhibits.filter(({ id }) => evidence[id].closes.includes(question));
  const lawyer = referred.has(question);
  return chosenFor(question, answers).map((option) => {
    if (undecided.includes(option)) {
      return { is: "open", question, exhibits: closing.map(({ label }) => label), lawyer };
    }
    const proving = closing.filter(({ state }) => state !== "missing");
    const is = denials.includes(option) ? "denied" : "fact";
    return { is, question, option, exhibits: proving.map(({ label }) => label), lawyer };
  });
};
