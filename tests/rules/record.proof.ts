import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { determine, optionsOf, type Answers, type Outcome, type QuestionId } from "#rules";
import { changed, clean, walks } from "./answers.ts";

vi.setConfig({ testTimeout: 120_000 });

const isClean = (id: QuestionId, answer: unknown) => clean[id]?.includes(answer as string) ?? false;
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
      people += 1;
      law(before, changed(before, { [question]: adverse[what % adverse.length] }, seed));
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

test("a record improves no outcome, but where an attorney must look first or it spoils a visa that could serve", () => {
  blemish((before, after) => {
    const spoilsVisa = ["has-usable-visa-or-esta", "no-visa-needed"].includes(after.visaSituation ?? "");
    const looksFirst = determine(after).reasons.some(({ finding }) => finding === "refers-first");
    if (!spoilsVisa && !looksFirst) {
      expect(rank[outcomeOf(after)]).toBeLessThanOrEqual(rank[outcomeOf(before)]);
    }
  });
});
