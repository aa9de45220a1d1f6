import type { Answers } from "#rules";
import type { Ticks } from "../tab/ticks.ts";

/** One person's check: their answers, what the case answers before it is asked, their papers and their country. */
export type Check = { answers: Answers; shared: Answers; ticks: Ticks; country: string | null };
export type Person = Check & { number: number };
/** The person on the screen by number, and everybody else. */
export type Family = { here: number; others: readonly Person[] };

/** How many people one tab keeps. */
export const most = 12;
const fresh: Check = { answers: {}, shared: {}, ticks: {}, country: null };
export const alone: Family = { here: 1, others: [] };

/** Everybody by number, with the person on the screen as they stand now. */
export const everyone = ({ here, others }: Family, now: Check): Person[] =>
  [...others, { ...now, number: here }].sort((a, b) => a.number - b.number);

type Turn = { family: Family; check: Check };

/** Another person of the family comes to the screen; null where there is none of that number. */
export const turnTo = (family: Family, now: Check, number: number): Turn | null => {
  const person = family.others.find((one) => one.number === number);
  if (!person) return null;
  const { number: here, ...check } = person;
  const others = everyone(family, now).filter((one) => one.number !== here);
  return { family: { here, others }, check };
};

/** A new person comes to the screen with what they share; null when the tab is full. */
export const joined = (family: Family, now: Check, shared: Answers): Turn | null => {
  const people = everyone(family, now);
  const numbers = Array.from({ length: most }, (_, at) => at + 1);
  const here = numbers.find((number) => people.every((one) => one.number !== number));
  return here === undefined
    ? null
    : { family: { here, others: people }, check: { ...fresh, shared } };
};

/** A family without one person; the first of the others takes the screen if it was theirs. */
export const without = (family: Family, now: Check, number: number): Turn => {
  const others = family.others.filter((one) => one.number !== number);
  if (number !== family.here) return { family: { ...family, others }, check: now };
  const [first, ...rest] = others;
  if (!first) return { family: alone, check: fresh };
  const { number: here, ...check } = first;
  return { family: { here, others: rest }, check };
};
