import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { determine, optionsOf, questionIds, takesSeveral, type Answers } from "#rules";
import { changed, walks } from "./answers.ts";
import { caseAnswers } from "./cases.ts";
import { oracle } from "./oracle.ts";

vi.setConfig({ testTimeout: 300_000 });

/** Where the rules and the model written a second time differ about one person. */
const differences = (answers: Answers): string[] => {
  const found = determine(answers);
  const model = oracle(answers);
  const listed = new Map(found.requirements.map(({ id, state }) => [id, state]));
  const bases = new Map<string, string>(found.bases.map(({ id, state }) => [id, state]));
  const isReached = (id: string) =>
    id === "seeking-entry" || answers.visaSituation || (id === "qualifying-reason" && answers.requestBases);
  return [
    ...(found.outcome === model.outcome ? [] : [`outcome ${found.outcome}, in the model ${model.outcome}`]),
    ...Object.entries(model.requirements).flatMap(([id, state]) => {
      const said = listed.get(id as never) ?? "not listed";
      return said === (isReached(id) ? state : "not listed") ? [] : [`${id} ${said}, in the model ${state}`];
    }),
    ...Object.entries(model.bases).flatMap(([id, state]) =>
      bases.get(id) === state ? [] : [`${id} ${bases.get(id)}, in the model ${state}`],
    ),
    ...(bases.size === Object.keys(model.bases).length ? [] : ["a basis that was not chosen"]),
  ];
};

test("the rules find what the model says, over random people", () => {
  let people = 0;
  fc.assert(
    fc.property(walks(), (answers) => {
      people += 1;
      expect(differences(answers)).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
  expect(people).toBeGreaterThanOrEqual(20_000);
});

const answersTo = (question: (typeof questionIds)[number]): unknown[] =>
  takesSeveral(question) ? optionsOf(question).map((option) => ({ [option]: true })) : optionsOf(question);

test("the rules find what the model says, of each person of the cases with any one answer changed", () => {
  let people = 0;
  for (const told of caseAnswers) {
    for (const question of questionIds.filter((id) => told[id] !== undefined)) {
      for (const answer of answersTo(question)) {
        people += 1;
        const answers = changed(told, { [question]: answer }, people);
        if (differences(answers).length > 0) throw new Error(JSON.stringify([differences(answers), answers]));
      }
    }
  }
  expect(people).toBeGreaterThan(25_000);
});
