import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { determine, optionsOf, takesSeveral, type Answers, type Outcome, type QuestionId } from "#rules";
import { changed, clean, walks } from "./answers.ts";

vi.setConfig({ testTimeout: 120_000 });

const optionsIn = (answer: unknown): string[] => (typeof answer === "string" ? [answer] : Object.keys(answer ?? {}));
const isClean = (id: QuestionId, answer: unknown) =>
  optionsIn(answer).length > 0 && optionsIn(answer).every((option) => clean[id]?.includes(option));
const rank: Record<Outcome, number> = {
  "likely-ineligible": 0,
  "needs-attorney": 1,
  "likely-eligible": 2,
};
const outcomeOf = (answers: Answers) => determine(answers).outcome;
const failedIn = (answers: Answers) =>
  determine(answers)
    .requirements.filter(({ state }) => state === "failed")
    .map(({ id }) => id);

/** A law about a person, and the same person with one thing on their record. */
const blemish = (law: (before: Answers, after: Answers) => void) => {
  let people = 0;
  fc.assert(
    fc.property(walks(), fc.nat(), fc.nat(), fc.integer(), (before, which, what, seed) => {
      const spotless = (Object.keys(before) as QuestionId[]).filter((id) => isClean(id, before[id]));
      const question = spotless[which % spotless.length];
      if (!question) return;
      const adverse = optionsOf(question).filter((option) => !isClean(question, option));
      const option = adverse[what % adverse.length]!;
      people += 1;
      law(before, changed(before, { [question]: takesSeveral(question) ? { [option]: true } : option }, seed));
    }),
    { numRuns: 10_000 },
  );
  expect(people).toBeGreaterThan(3000);
};

test("inadmissibility alone fails no requirement, so it never makes a person likely ineligible", () => {
  blemish((before, after) => {
    expect(failedIn(before)).toEqual(expect.arrayContaining(failedIn(after)));
  });
});

test("something on the record never makes a person likely eligible", () => {
  blemish((before, after) => {
    if (outcomeOf(after) === "likely-eligible") expect(outcomeOf(before)).toBe("likely-eligible");
  });
});

test(
  "something on the record never improves the outcome, but where an attorney must look first, or where it " +
    "spoils the visa or visa-free entry that could serve instead",
  () => {
    blemish((before, after) => {
      const spoilsVisa = ["has-usable-visa", "visa-waiver", "no-visa-needed"].includes(after.visaSituation ?? "");
      const looksFirst = determine(after).reasons.some(({ finding }) => finding === "refers-first");
      if (!spoilsVisa && !looksFirst) {
        expect(rank[outcomeOf(after)]).toBeLessThanOrEqual(rank[outcomeOf(before)]);
      }
    });
  },
);
