import { expect, test } from "vitest";
import { has, is, optionsOf, questionIds, questionOf, type QuestionId } from "#rules";
import { one, yesNo } from "../../rules/vocabulary/answer-kinds.ts";
import { abroad } from "../../rules/vocabulary/people.ts";
import { ownStatus } from "../../rules/vocabulary/about.ts";
import { basis } from "../../rules/questions/basis.ts";
import { location } from "../../rules/questions/location.ts";
import { after } from "../../rules/vocabulary/question.ts";
import { paper, wordOf } from "../../rules/vocabulary/settled-by.ts";

const known = { ...location, ...basis };
const rest = {
  tier: "decides",
  about: ownStatus,
  settledBy: "nobody",
  fixable: false,
  changes: "never",
  comesBack: "never",
  reason: "folded",
} as const;

/** Rows with one mistake each. The compiler proves it: `tsc` fails if one of them ever passes. */
export const mistakes = {
  forgotten: after(known)({
    // @ts-expect-error it forgets whether it can honestly change
    age: {
      tier: "decides",
      answer: yesNo,
      when: abroad,
      about: ownStatus,
      settledBy: "nobody",
      fixable: false,
      comesBack: "never",
      reason: "folded",
    },
  }),
  // @ts-expect-error a tier that the model does not know
  tier: after(known)({ age: { answer: yesNo, when: abroad, ...rest, tier: "helps" } }),
  returning: after(known)({
    // @ts-expect-error it comes back as an answer that it does not offer
    age: { answer: yesNo, when: abroad, ...rest, comesBack: { from: ["not-sure"], as: "soon" } },
  }),
  // @ts-expect-error it forgets of whom it is asked
  unasked: after(known)({ age: { answer: yesNo, ...rest } }),
  // @ts-expect-error a part that no question has
  further: after(known)({ age: { answer: yesNo, when: abroad, ...rest, hint: "short" } }),
  // @ts-expect-error it reads a question that nobody is asked
  unknown: after(known)({ age: { answer: yesNo, when: { height: is("yes") }, ...rest } }),
  later: after(location)({
    // @ts-expect-error it reads a question that comes later
    age: { answer: yesNo, when: { requestBases: has("caregiver") }, ...rest },
  }),
  unoffered: after(known)({
    // @ts-expect-error it reads an answer that the question does not offer
    age: { answer: yesNo, when: { personLocation: is("on-the-moon") }, ...rest },
  }),
  half: after(known)({
    // @ts-expect-error one right answer does not excuse a wrong one
    age: { answer: yesNo, when: [abroad, { personLocation: is("outside-us", "moon") }], ...rest },
  }),
  // @ts-expect-error it reads a reason that nobody can choose
  reason: after(known)({ age: { answer: yesNo, when: { requestBases: has("tourism") }, ...rest } }),
  // @ts-expect-error a question with one answer is not a question with several
  several: after(known)({ age: { answer: yesNo, when: { personIsMinor: has("yes") }, ...rest } }),
  single: after(known)({
    // @ts-expect-error a question with several answers is not a question with one
    age: { answer: yesNo, when: { requestBases: is("caregiver") }, ...rest },
  }),
  changed: after(known)({
    // @ts-expect-error it changes to an answer that it does not offer
    age: { answer: yesNo, when: abroad, ...rest, changes: { from: ["no"], to: [["soon"]] } },
  }),
  twice: after(known)({
    // @ts-expect-error it is asked before
    personLocation: { answer: one("here", "there"), when: "always", ...rest },
  }),
};

// @ts-expect-error a paper that is not on the list
export const unknownPaper = paper("passport-photo", "person");
// @ts-expect-error somebody who is not on the list
export const unknownKnower = wordOf("neighbor");

/** The options of its own that a question's honest changes name. */
const changing = (id: QuestionId): readonly string[] => {
  const { changes } = questionOf(id);
  return changes === "never" ? [] : [...changes.from, ...changes.to.flat()];
};

test("a row without a mistake stays as it is written", () => {
  const rows = { age: { answer: yesNo, when: abroad, ...rest } };
  expect(after(known)(rows)).toBe(rows);
});

test("a question changes only between answers that it offers", () => {
  expect(questionIds.flatMap((id) => changing(id).filter((option) => !optionsOf(id).includes(option)))).toEqual([]);
  expect(questionIds.flatMap(changing).length).toBeGreaterThan(50);
});
