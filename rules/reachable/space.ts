import type { FactId } from "../conditions/facts.ts";
import { bestBases } from "../conditions/facts.ts";
import type { Region } from "../conditions/region.ts";
import { optionsOf, questionIds, takesSeveral, type QuestionId } from "../questions/questions.ts";

// A set of options is one number, a bit for each option: millions of such sets are compared in one search.

/** The facts that rules read, each with a number of its own. */
const facts: readonly FactId[] = [...questionIds, "basisMet", "basisLeft"];
const numbers = new Map(facts.map((fact, at) => [fact, at]));
export const numberOf = (fact: FactId): number => numbers.get(fact)!;

const optionsIn: readonly (readonly string[])[] = facts.map((fact) =>
  fact === "basisMet" || fact === "basisLeft" ? bestBases : optionsOf(fact),
);
const severalIn = facts.map(
  (fact) => questionIds.includes(fact as QuestionId) && takesSeveral(fact as QuestionId),
);

export const optionsAt = (fact: number): readonly string[] => optionsIn[fact]!;
export const isSeveral = (fact: number): boolean => severalIn[fact]!;

/** The bits of some options of a fact. */
export const bitsOf = (fact: number, options: Iterable<string>): number => {
  const known = optionsIn[fact]!;
  let bits = 0;
  for (const option of options) bits |= 1 << known.indexOf(option);
  return bits;
};

export const allBits = (fact: number): number => (1 << optionsIn[fact]!.length) - 1;

/** One test of a region: which options must be among those chosen, and outside which none may be. */
type Test = { fact: number; must: number; within: number };
export type Tests = readonly Test[];

/** A region as tests on numbers. Of a question with one answer nothing must be chosen, only something within. */
export const testsOf = (region: Region): Tests =>
  [...region].map(([id, room]) => {
    const fact = numberOf(id);
    return "oneOf" in room
      ? { fact, must: 0, within: bitsOf(fact, room.oneOf) }
      : { fact, must: bitsOf(fact, room.has), within: bitsOf(fact, room.within) };
  });

/**
 * What is known of each fact: the options that were or can still be chosen, those that surely are, and whether
 * it can have no answer.
 */
export type Known = { may: Int32Array; must: Int32Array; absent: Uint8Array };

export const nothingKnown = (): Known => ({
  may: new Int32Array(facts.length),
  must: new Int32Array(facts.length),
  absent: new Uint8Array(facts.length).fill(1),
});

/** How far something is the case: it cannot be, it can be, it is. */
export const never = 0;
export const maybe = 1;
export const surely = 2;
export type Certainty = typeof never | typeof maybe | typeof surely;

/** Whether what is known lies in a region. */
const certainty = (tests: Tests, { may, must, absent }: Known): Certainty => {
  let found: Certainty = surely;
  for (const { fact, must: has, within } of tests) {
    const can = may[fact]!;
    if ((can & within) === 0 || (has & ~can) !== 0 || (must[fact]! & ~within) !== 0) return never;
    if (absent[fact] || (can & ~within) !== 0 || (has & ~must[fact]!) !== 0) found = maybe;
  }
  return found;
};

/** Whether what is known lies in one of several regions. */
export const certaintyOfAny = (regions: readonly Tests[], known: Known): Certainty => {
  let best: Certainty = never;
  for (const tests of regions) {
    const one = certainty(tests, known);
    if (one === surely) return surely;
    if (one > best) best = one;
  }
  return best;
};
