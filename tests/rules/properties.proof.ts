import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import {
  Answers,
  countries,
  determine,
  Determination,
  optionsOf,
  takesSeveral,
  type QuestionId,
  type Requirement,
} from "#rules";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { asked, relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers, prefixes, walks } from "./answers.ts";

vi.setConfig({ testTimeout: 120_000 });

const numRuns = 2000;
const parole = /^(INA 212\(d\)\(5\)\([AB]\)|8 CFR 212\.5\([a-h]\))/;
const partial = () => fc.oneof(prefixes(), anyAnswers(), walks());

const frozen = (answers: Answers): Answers => {
  for (const answer of Object.values(answers)) Object.freeze(answer);
  return Object.freeze(answers);
};

test("the same answers, in whatever order, give the same determination and stay as they are", () => {
  fc.assert(
    fc.property(walks(), (answers) => {
      const backward = Object.fromEntries(Object.entries(answers).reverse());
      const before = JSON.stringify(answers);
      expect(determine(frozen(answers))).toEqual(determine(answers));
      expect(determine(backward)).toEqual(determine(answers));
      expect(JSON.stringify(answers)).toBe(before);
    }),
    { numRuns },
  );
});

test("any answers at all, however partial or odd together, give a determination", () => {
  fc.assert(
    fc.property(partial(), (answers) => {
      expect(Answers.safeParse(answers).success).toBe(true);
      const found = determine(answers);
      expect(Determination.parse(found)).toEqual(found);
    }),
    { numRuns },
  );
});

test("every reason cites INA 212(d)(5) or 8 CFR 212.5, and rests on answers that were given", () => {
  fc.assert(
    fc.property(partial(), (answers) => {
      for (const { cites, because } of determine(answers).reasons) {
        expect(cites.some(({ citation }) => parole.test(citation))).toBe(true);
        expect(Object.keys(because)).not.toEqual([]);
        expect(answers).toMatchObject(because);
      }
    }),
    { numRuns },
  );
});

const foundIn = (answers: Answers) =>
  determine(answers)
    .reasons.filter(({ finding }) => finding !== "leaves-open")
    .map(({ rule }) => rule);

test("a missing answer is no answer: whatever some answers show, more answers show too", () => {
  fc.assert(
    fc.property(walks(), fc.integer(), fc.constantFrom(0.5, 0.8, 0.95), (answers, seed, keep) => {
      const draw = drawsFrom(seed);
      const some = Object.fromEntries(Object.entries(answers).filter(() => draw() < keep));
      expect(foundIn(answers)).toEqual(expect.arrayContaining(foundIn(some)));
    }),
    { numRuns },
  );
});

test("an answer to a question that is no longer asked counts as absent", () => {
  fc.assert(
    fc.property(walks(), anyAnswers(), (answers, older) => {
      const stale = Object.fromEntries(
        Object.entries(older).filter(([id]) => !asked(answers).includes(id as QuestionId)),
      );
      expect(determine(relevant({ ...stale, ...answers }))).toEqual(determine(answers));
    }),
    { numRuns },
  );
});

const statesOf = (answers: Answers) =>
  new Map<Requirement, string>(determine(answers).requirements.map(({ id, state }) => [id, state]));
const isUnsure = (answer: unknown) => JSON.stringify(answer).includes('"not-sure"');

test("finding out what a person was not sure of never turns met into failed or failed into met", () => {
  fc.assert(
    fc.property(walks(), fc.nat(), fc.nat(), (answers, which, what) => {
      const unsure = (Object.keys(answers) as QuestionId[]).filter((id) => isUnsure(answers[id]));
      if (unsure.length === 0) return;
      const question = unsure[which % unsure.length]!;
      const definite = optionsOf(question).filter((option) => option !== "not-sure");
      const option = definite[what % definite.length]!;
      const told = relevant({
        ...answers,
        [question]: takesSeveral(question) ? { [option]: true } : option,
      });
      const after = statesOf(told);
      for (const [id, state] of statesOf(answers)) {
        const turn = [state, after.get(id)];
        expect(turn.includes("met") && turn.includes("failed")).toBe(false);
      }
    }),
    { numRuns: 10_000 },
  );
});

test("a person's nationality changes nothing", () => {
  fc.assert(
    fc.property(walks(), fc.constantFrom(...countries), (answers, nationality) => {
      expect(determine(relevant({ ...answers, nationality }))).toEqual(determine(answers));
    }),
    { numRuns },
  );
});

test("for whom the check is made changes nothing", () => {
  fc.assert(
    fc.property(walks(), fc.constantFrom("myself", "relative", "client"), (answers, screeningFor) => {
      expect(determine({ ...answers, screeningFor })).toEqual(determine(answers));
    }),
    { numRuns },
  );
});

test("the outcome follows the order of the model, and rests on reasons that are named", () => {
  fc.assert(
    fc.property(walks(), (answers) => {
      const { outcome, requirements, reasons } = determine(answers);
      const finds = (kind: string) => reasons.filter(({ finding }) => finding === kind);
      const isSome = (state: string) => requirements.some((one) => one.state === state);
      const [expected, rests] =
        finds("refers-first").length > 0
          ? ["needs-attorney", "refers-first"]
          : isSome("failed")
            ? ["likely-ineligible", "fails"]
            : finds("refers").length > 0
              ? ["needs-attorney", "refers"]
              : isSome("open") || requirements.length < 5
                ? ["needs-attorney", "leaves-open"]
                : ["likely-eligible", "meets"];
      expect(outcome).toBe(expected);
      const deciding = reasons.filter(({ decides }) => decides);
      expect(deciding).not.toEqual([]);
      expect(new Set(deciding.map(({ finding }) => finding))).toEqual(new Set([rests]));
      expect(reasons.slice(0, deciding.length)).toEqual(deciding);
      expect(new Set(reasons.map(({ rule }) => rule)).size).toBe(reasons.length);
    }),
    { numRuns: 5000 },
  );
});
