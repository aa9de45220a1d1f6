import * as fc from "fast-check";
import { evidenceIds, type Answers } from "#rules";
import { memoBytes, memoOf, type Memo } from "#lib/memo/memo.ts";
import { anyAnswers, prefixes, walks } from "../rules/answers.ts";

export const made = "2026-11-22";
export const seed = 22112026;
export const text = (memo: Memo) => new TextDecoder().decode(memoBytes(memo));
export const memoFor = (answers: Answers, ticked: Record<string, true> = {}) => memoOf({ answers, ticked, made });

const ticks = () =>
  fc.subarray([...evidenceIds]).map((ids) => Object.fromEntries(ids.map((id) => [id, true as const])));
const people = () => fc.oneof(walks(), prefixes(), anyAnswers());

/** Some people, the papers that they ticked off, and their memos, made once for all laws. */
export const drawn = fc
  .sample(fc.tuple(people(), ticks()), { numRuns: 80, seed })
  .map(([answers, ticked]) => ({ answers, ticked, memo: memoFor(answers, ticked) }));

/** Holds a law against every one of them. */
export const each = (law: (answers: Answers, memo: Memo, ticked: Record<string, true>) => void) => {
  for (const { answers, ticked, memo } of drawn) law(answers, memo, ticked);
};
