import * as z from "zod/mini";
import { questionIds } from "#rules";
import { holdsAnswers } from "./screening.ts";
import { entryIn, keepIn } from "./tab.ts";

const name = "trail";
const longest = 10_000;
// As many entries as browsers keep of a tab's history.
const most = 50;

const Screen = z.strictObject({
  place: z.enum([...questionIds, "milestone", "review", "result"]),
  who: z.int().check(z.positive()),
});
/** A screen and the number of the person whose screen it is. */
export type Screen = z.infer<typeof Screen>;

const Trail = z.record(z.string().check(z.regex(/^\d{1,6}$/)), Screen);
/** Which screen each number stands for: the entries of the browser's history hold a number and nothing else. */
export type Trail = Readonly<Record<number, Screen>>;

/** The screens of the entries that are in this tab's history. */
export const loadTrail = (): Trail => entryIn(name, Trail, longest).entry ?? {};

/** Keeps the screens until the tab closes or the answers are cleared; without answers there are none to keep. */
export const saveTrail = (trail: Trail): void => {
  if (holdsAnswers()) keepIn(name, JSON.stringify(trail));
};

const left = "left-at";
const Left = z.int().check(z.minimum(0));

/** Keeps the number of the screen that a language is changed on. */
export const leaveAt = (number: number): void => {
  if (holdsAnswers()) keepIn(left, String(number));
};

/** The number of the screen that a language was changed on, once. */
export const arriveAt = (): number | undefined => {
  const { entry } = entryIn(left, Left, 10);
  if (entry !== null) keepIn(left, null);
  return entry ?? undefined;
};

const numbersIn = (trail: Trail) => Object.keys(trail).map(Number);

/** A number for an entry that no screen of this trail leads to. */
export const freshNumber = (trail: Trail): number => {
  const numbers = numbersIn(trail);
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 2;
};

/** The trail once a screen has become the last of the history. */
export const endingAt = (trail: Trail, number: number, screen: Screen): Trail => {
  const before = numbersIn(trail).filter((one) => one < number && one > number - most);
  return { ...Object.fromEntries(before.map((one) => [one, trail[one]!])), [number]: screen };
};

/** Whether two screens are the same. */
export const isSame = (one: Screen | undefined, other: Screen): boolean =>
  one?.place === other.place && one.who === other.who;
