import { expect, test } from "vitest";
import { given, has, is, type Rule } from "#rules";
import { problemsOf } from "./lawful.ts";

// The compiler proves each line below: `tsc` fails if one of these mistakes ever passes.
const mistakes: Rule[] = [
  // @ts-expect-error an answer that the question does not offer
  { when: given({ personUsStatus: is("tourist") }), finds: "refers", cites: ["ina-212-d-5-A"] },
  // @ts-expect-error one right answer does not excuse a wrong one
  { when: given({ medSerious: is("yes", "very") }), finds: "refers", cites: ["ina-212-d-5-A"] },
  // @ts-expect-error a reason that nobody can choose
  { when: given({ requestBases: has("tourism") }), finds: "refers", cites: ["ina-212-d-5-A"] },
  // @ts-expect-error a question that nobody is asked
  { when: given({ age: is("yes") }), finds: "refers", cites: ["ina-212-d-5-A"] },
  // @ts-expect-error a question with one answer is not a question with several
  { when: given({ personIsMinor: has("yes") }), finds: "refers", cites: ["ina-212-d-5-A"] },
  // @ts-expect-error a provision that is not in the repository
  { when: given({ personIsMinor: is("yes") }), finds: "refers", cites: ["ina-999"] },
  // @ts-expect-error no provision at all
  { when: given({ personIsMinor: is("yes") }), finds: "refers", cites: [] },
];

test("each mistake that the compiler catches is caught when the rules run, too", () => {
  expect(mistakes.filter((rule) => problemsOf(rule).length === 0)).toEqual([]);
});

export const target: Rule = {
  when: given({}),
  // @ts-expect-error a requirement that the model does not know
  finds: { meets: "merit" },
  cites: ["ina-212-d-5-A"],
};
// @ts-expect-error a finding that the model does not know
export const finding: Rule = { when: given({}), finds: "denies", cites: ["ina-212-d-5-A"] };
