import type { Answers, RuleId } from "#rules";
import type { Entry, Way } from "./ledger-entry.ts";
import { factors } from "./ledger-factors.ts";
import { referrals } from "./ledger-referrals.ts";

/** The referrals, the advice and the factors of the model, one by one, written a second time from its words. */
export const ledger: readonly Entry[] = [...referrals, ...factors];

const gave = (answer: unknown, options: readonly string[]): boolean =>
  typeof answer === "object" && answer !== null
    ? options.some((option) => option in answer)
    : options.includes(answer as string);

/** The rules of the ledger that the model applies, given whether some basis is met. */
export const appliedBy = (answers: Answers, isSomeBasisMet: boolean): RuleId[] => {
  const said: Record<string, unknown> = {
    ...answers,
    someBasis: isSomeBasisMet ? "met" : "none met",
    conditionsKept: answers.keptEarlierConditions ?? "not asked",
  };
  const fits = (way: Way) => Object.entries(way).every(([id, options]) => gave(said[id], options));
  return ledger.filter(([, , ...ways]) => ways.some(fits)).map(([, rule]) => rule);
};
