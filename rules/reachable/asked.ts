import { askedWhen } from "../conditions/asked-when.ts";
import type { When } from "../conditions/condition.ts";
import { regionsOf } from "../conditions/region.ts";
import { questionIds, questionOf } from "../questions/questions.ts";
import {
  allBits,
  certaintyOfAny,
  never,
  surely,
  testsOf,
  type Certainty,
  type Known,
  type Tests,
} from "./space.ts";

const conditions: (readonly Tests[] | null)[] = [];
const numbers = new Map<When | undefined, number>();

/** Many questions share a condition: it is looked at once for all of them. */
const numberFor = (when: When | undefined): number => {
  const known = numbers.get(when);
  if (known !== undefined) return known;
  numbers.set(when, conditions.length);
  conditions.push(when ? regionsOf(when).map(testsOf) : null);
  return conditions.length - 1;
};

/** The questions on which an outcome can rest, in order. */
export const deciding = questionIds.flatMap((id, fact) =>
  questionOf(id).tier === "decides"
    ? [{ id, fact, all: allBits(fact), when: numberFor(askedWhen(id)) }]
    : [],
);

const asked: Certainty[] = new Array<Certainty>(conditions.length);
const isFresh = new Uint8Array(conditions.length);

/**
 * Fills in what is known from the sets of options chosen so far, a number for each deciding question and zero
 * where none is chosen: a question without an answer can have any as far as it can still be asked.
 */
export const fill = (known: Known, chosen: Int32Array): void => {
  isFresh.fill(0);
  deciding.forEach(({ fact, all, when }, at) => {
    if (isFresh[when] === 0) {
      const regions = conditions[when];
      asked[when] = regions ? certaintyOfAny(regions, known) : surely;
      isFresh[when] = 1;
    }
    const set = chosen[at]!;
    known.may[fact] = asked[when] === never ? 0 : set || all;
    known.must[fact] = asked[when] === never ? 0 : set;
    known.absent[fact] = asked[when] === surely ? 0 : 1;
  });
};
