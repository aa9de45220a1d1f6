import { optionsOf, questionIds, type Answers, type QuestionId } from "#rules";
import { stageOf } from "#lib/questionnaire/questionnaire.ts";
import model from "../fixtures/questions.json" with { type: "json" };

type Asked = (answers: Answers) => boolean;
type Read = { asked: Asked; reads: readonly QuestionId[] };

const chosen = (answers: Answers, question: QuestionId): string[] => {
  const answer = answers[question] ?? {};
  return typeof answer === "string" ? [answer] : Object.keys(answer);
};
const gave =
  (question: QuestionId, ...options: string[]): Asked =>
  (answers) =>
    chosen(answers, question).some((option) => options.includes(option));
const gaveOther =
  (question: QuestionId, ...options: string[]): Asked =>
  (answers) =>
    chosen(answers, question).some((option) => !options.includes(option));

/** "The bases that ask for their own paper". */
const ownPaper = [
  "medical-treatment",
  "organ-or-tissue-donor",
  "legal-proceeding",
  "law-enforcement-request",
  "research-or-trial",
  "public-benefit",
];

const idOf = (word: string): QuestionId => {
  const id = questionIds.find((known) => known === word);
  if (!id) throw new Error(`"${word}" is no question`);
  return id;
};
const offered = (question: QuestionId, option: string): string => {
  if (!optionsOf(question).includes(option)) throw new Error(`${question} does not offer "${option}"`);
  return option;
};

/** One alternative of a clause; an option by itself is of the question named last. */
const alternative = (words: string, last: QuestionId | null): Read & { last: QuestionId | null } => {
  if (words === "any basis but those that ask for their own paper") {
    return { asked: gaveOther("requestBases", ...ownPaper), reads: ["requestBases"], last: null };
  }
  const butOnly = /^any basis but only (.+)$/.exec(words)?.[1]?.split(" and ");
  if (butOnly) {
    const others = butOnly.map((basis) => offered("requestBases", basis));
    return { asked: gaveOther("requestBases", ...others), reads: ["requestBases"], last: null };
  }
  const [test, condition] = words.split(" with ");
  const read = /^(?:(\w+) (has |is not )?)?(\S+)$/.exec(test!);
  const question = read?.[1] ? idOf(read[1]) : last;
  if (!read || !question) throw new Error(`"${words}" is not in the grammar`);
  const itself = (read[2] === "is not " ? gaveOther : gave)(question, offered(question, read[3]!));
  if (!condition) return { asked: itself, reads: [question], last: question };
  const behind = alternative(condition, null);
  return {
    asked: (answers) => itself(answers) && behind.asked(answers),
    reads: [question, ...behind.reads],
    last: question,
  };
};

const clause = (words: string): Read => {
  const found: Read[] = [];
  let last: QuestionId | null = null;
  for (const piece of words.split(/,? or |, /)) {
    const read = alternative(piece, last);
    found.push(read);
    last = read.last;
  }
  return {
    asked: (answers) => found.some(({ asked }) => asked(answers)),
    reads: found.flatMap(({ reads }) => reads),
  };
};

/** The model's "asked when": `;` means and, `, or` means or, a comma list means any of these options. */
export const parseWhen = (words: string): Read => {
  if (words === "always") return { asked: () => true, reads: [] };
  const clauses = words.split("; ").map(clause);
  return {
    asked: (answers) => clauses.every(({ asked }) => asked(answers)),
    reads: [...new Set(clauses.flatMap(({ reads }) => reads))],
  };
};

const prose = new Map(model.questions.map(({ id, when }) => [id as QuestionId, parseWhen(when)]));

const isAfter = (question: QuestionId, last: QuestionId) => questionIds.indexOf(question) > questionIds.indexOf(last);

/** "A check ends early, and an end overrides every asked when." */
const isOver = (question: QuestionId, answers: Answers): boolean =>
  (gave("personUsStatus", "us-citizen")(answers) && isAfter(question, "personUsStatus")) ||
  (gave("personUsStatus", "permanent-resident", "refugee-or-asylee")(answers) &&
    isAfter(question, "removalProceedingsNow")) ||
  (gave("personLocation", "inside-us", "in-custody")(answers) && stageOf(question) !== "location") ||
  (gave("personLocation", "at-us-port-or-border")(answers) && isAfter(question, "requestBases"));

/** Whether the model asks a question of somebody who answered every question before it. */
export const isAskedByModel = (question: QuestionId, answers: Answers): boolean =>
  !isOver(question, answers) && prose.get(question)!.asked(answers);

/** The questions on which an answer to the model's "asked when" can rest. */
export const gating: readonly QuestionId[] = questionIds.filter((id) =>
  [...prose.values()].some(({ reads }) => reads.includes(id)),
);

/** Every one, two or three reasons. */
export const reasonSets = (most: number): Record<string, true>[] => {
  let sets: string[][] = [[]];
  for (const option of optionsOf("requestBases").filter((one) => one !== "not-sure")) {
    sets = [...sets, ...sets.filter((set) => set.length < most).map((set) => [...set, option])];
  }
  return [...sets.slice(1), ["not-sure"]].map((set) => Object.fromEntries(set.map((one) => [one, true])));
};
