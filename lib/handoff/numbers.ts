import {
  Answers,
  countries,
  evidenceIds,
  optionsOf,
  questionIds,
  takesSeveral,
  type EvidenceId,
  type QuestionId,
} from "#rules";

/** A value as one digit of a number, and how many values that digit can have. */
type Place = {
  radix: number;
  digit: (answers: Answers) => number;
  told: (digit: number) => Answers;
};

const choice = (id: QuestionId | "nationality", options: readonly string[]): Place => ({
  radix: options.length + 1,
  digit: (answers) => options.indexOf(answers[id] as string) + 1,
  told: (digit) => (digit === 0 ? {} : { [id]: options[digit - 1] }),
});

const choices = (id: QuestionId, options: readonly string[]): Place => ({
  radix: 2 ** options.length,
  digit: (answers) => {
    const chosen = (answers[id] ?? {}) as Record<string, true>;
    return options.reduce((sum, option, at) => sum + (chosen[option] ? 2 ** at : 0), 0);
  },
  told: (digit) => {
    const chosen = options.filter((_, at) => (digit >>> at) & 1);
    return chosen.length === 0
      ? {}
      : { [id]: Object.fromEntries(chosen.map((option) => [option, true])) };
  },
});

const places = [
  ...questionIds.map((id) => (takesSeveral(id) ? choices : choice)(id, optionsOf(id))),
  choice("nationality", countries),
];

/** The lists on which the numbers rest: a number made with other lists means something else. */
export const lists = JSON.stringify([
  questionIds.map((id) => [id, optionsOf(id)]),
  countries,
  evidenceIds,
]);

/** One more than the largest number of answers. */
export const mostAnswers = places.reduce((product, { radix }) => product * BigInt(radix), 1n);

/** Answers as one number in mixed radix: a digit for each question, zero where it has no answer. */
export const numberOf = (answers: Answers): bigint =>
  places.reduceRight((sum, { radix, digit }) => sum * BigInt(radix) + BigInt(digit(answers)), 0n);

/** The answers of a number; null where no person can give them. */
export const answersOf = (number: bigint): Answers | null => {
  let rest = number;
  const told: Answers = {};
  for (const { radix, told: toldBy } of places) {
    Object.assign(told, toldBy(Number(rest % BigInt(radix))));
    rest /= BigInt(radix);
  }
  const answers = Answers.safeParse(told);
  return answers.success ? answers.data : null;
};

type Id = QuestionId | EvidenceId;

/** A choice from a list as a number with a bit for each. */
export const bitsOf = <I extends Id>(list: readonly I[], isIn: (id: I) => boolean): bigint =>
  list.reduceRight((sum, id) => sum * 2n + (isIn(id) ? 1n : 0n), 0n);

/** The choice of a number. */
export const chosenOf = <I extends Id>(list: readonly I[], bits: bigint): I[] =>
  list.filter((_, at) => (bits >> BigInt(at)) & 1n);
