import { IntlMessageFormat } from "intl-messageformat";
import { determine, optionsOf, takesSeveral, type Answers, type QuestionId } from "#rules";
import { certainWith } from "#lib/early/certain.ts";
import en from "#lib/i18n/messages/en/whole.ts";
import { lengths } from "#lib/questionnaire/length.ts";
import { needed, withAnswer } from "#lib/questionnaire/walk.ts";
import { checkCases } from "../../rules/cases.ts";

/** A question with its words in the voice of one person. */
export type Question = {
  id: QuestionId;
  ask: string;
  hint: string;
  why: string;
  several: boolean;
  options: { id: string; label: string }[];
};

/** A question that every peer asks, and the options chosen in it. */
export type Step = { question: QuestionId; options: string[] };

const isTold = (answers: Answers): boolean => {
  let so: Answers = {};
  return needed(answers).some((question) => {
    const isCertain = certainWith(so, question, answers[question]) !== undefined;
    so = withAnswer(so, question, answers[question]);
    return isCertain;
  });
};

/** The first person of the check cases who is asked as many questions as the middle one, and told nothing before the end. */
const found = checkCases.find(({ answers }) => needed(answers).length === lengths.median && !isTold(answers));
if (!found) throw new Error("nobody in the check cases is asked the middle number of questions");
export const person: { name: string; answers: Answers } = found;
const { answers } = person;

const said = (text: string): string =>
  String(new IntlMessageFormat(text, "en").format({ voice: answers.screeningFor }));

const chosen = (question: QuestionId): string[] => {
  const answer = answers[question];
  return typeof answer === "object" ? Object.keys(answer) : [String(answer)];
};

/** The way of this person: each question, and the options chosen. */
export const steps: readonly Step[] = needed(answers).map((question) => ({ question, options: chosen(question) }));

const labeled = (id: QuestionId): Question => {
  const words = en.questions[id];
  const labels: Record<string, string> = words.options;
  return {
    id,
    ask: said(words.ask),
    hint: said(words.hint),
    why: said(words.why),
    several: takesSeveral(id),
    options: optionsOf(id).map((option) => ({ id: option, label: said(labels[option]!) })),
  };
};

const { heading, lead } = en.result.outcomes[determine(answers).outcome];

/** The same questions for each peer in the words of ours, and what its last page says. */
export const content = {
  questions: steps.map(({ question }) => labeled(question)),
  result: { heading, lead: said(lead) },
  next: en.screening.continue,
  why: en.screening.why,
};
