import { findingKinds, type FindingKind } from "../conditions/finding.ts";
import { outcomes, type Outcome } from "../determination/determination.ts";
import { deciding } from "./asked.ts";
import { regionsOfFinding } from "./compiled.ts";
import { bitsOf, isSeveral, optionsAt } from "./space.ts";

/** How much a finding speaks for an outcome, so that the likely answers are tried first. */
const worth: Record<Outcome, Partial<Record<FindingKind, number>>> = {
  "likely-eligible": { "refers-first": -9, fails: -9, refers: -9, "leaves-open": -9, meets: 1 },
  "likely-ineligible": { "refers-first": -99, fails: 9, "leaves-open": -1 },
  "needs-attorney": { "refers-first": 99, refers: 9, "leaves-open": 1, fails: -9 },
};
const findings = findingKinds.map((kind) => ({ kind, regions: regionsOfFinding(kind) }));

const scoreOf = (outcome: Outcome, fact: number, set: number): number =>
  findings.reduce((sum, { kind, regions }) => {
    const speaking = regions.filter((tests) =>
      tests.some(
        (test) => test.fact === fact && (set & test.within) !== 0 && (test.must & ~set) === 0,
      ),
    );
    return sum + speaking.length * (worth[outcome][kind] ?? 0);
  }, 0);

const alone = ["none", "not-sure"];

/** Several options chosen together: up to three, which is as many as any rule tells apart. */
const combinations = (fact: number): number[] => {
  if (!isSeveral(fact)) return [];
  const options = optionsAt(fact);
  const free = options.flatMap((option, at) => (alone.includes(option) ? [] : [1 << at]));
  const twos = free.flatMap((a, i) => free.slice(i + 1).map((b) => a | b));
  const threes = free.flatMap((a, i) =>
    free.slice(i + 1).flatMap((b, j) => free.slice(i + j + 2).map((c) => a | b | c)),
  );
  return [...twos, ...threes];
};

/** For each outcome and each deciding question, the answers to try, the likeliest first. */
export const choices = Object.fromEntries(
  outcomes.map((outcome) => [
    outcome,
    deciding.map(({ fact }) => [
      ...optionsAt(fact)
        .map((option) => bitsOf(fact, [option]))
        .map((set) => ({ set, score: scoreOf(outcome, fact, set) }))
        .sort((a, b) => b.score - a.score)
        .map(({ set }) => set),
      ...combinations(fact),
    ]),
  ]),
) as Record<Outcome, number[][]>;
