import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { optionsOf, questionIds, takesSeveral, type Answers, type QuestionId } from "#rules";
import { relevant } from "#lib/questionnaire/walk.ts";
import { anyAnswers, changed, prefixes, walks } from "./answers.ts";
import { reasonSets } from "../screening/prose.ts";
import { caseAnswers, checkCases } from "./cases.ts";
import { differences } from "./differences.ts";
import { oracle } from "./oracle.ts";

vi.setConfig({ testTimeout: 300_000 });

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

/** A visa is to be had for somebody who has not said yet what became of the visitor's visa: that one may be barred. */
const visaUnsaid: Answers = {
  screeningFor: "relative",
  personUsStatus: "none",
  personLocation: "outside-us",
  requestBases: { "other-urgent": true },
  deadline: "none",
  immigrantPetition: "visa-available",
};

test("the rules find what the model says, of answers that are not all given yet", () => {
  fc.assert(
    fc.property(fc.oneof(prefixes(), anyAnswers().map(relevant)), (answers) => {
      expect(differences(answers)).toEqual([]);
    }),
    { numRuns: 5000, examples: [[visaUnsaid]] },
  );
});

const answersTo = (question: QuestionId): unknown[] =>
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

test("the rules find what the model says, of every one or two reasons with every length of stay and every plan", () => {
  let people = 0;
  for (const requestBases of reasonSets(2)) {
    for (const plannedStay of optionsOf("plannedStay")) {
      for (const afterParolePlan of optionsOf("afterParolePlan")) {
        people += 1;
        const answers = changed(caseAnswers[0]!, { requestBases, plannedStay, afterParolePlan } as Answers, people);
        if (differences(answers).length > 0) throw new Error(JSON.stringify([differences(answers), answers]));
      }
    }
  }
  expect(people).toBeGreaterThan(5000);
});

test.each(checkCases.map((one) => [one.name, one] as const))(
  "the model written a second time says of: %s",
  (_, one) => {
    const { outcome, rests, requirements } = oracle(one.answers);
    expect({ outcome, rests }).toEqual({ outcome: one.outcome, rests: one.rests });
    expect(requirements).toMatchObject(one.requirements ?? {});
  },
);
