import { expect, test } from "vitest";
import { foundOf, like } from "./found.ts";
import { linesOfRules } from "./lines.ts";
import { under } from "./under.ts";

const people = linesOfRules.flatMap(([, told]) => told.map((one) => [one[0], one] as const));

test.each(people)("since version 2, %s", (_, [, start, but, finds]) => {
  expect(foundOf(like(start, but))).toMatchObject(finds);
});

test.each(people)("rules that do not say so find something else: %s", (_, [, start, but, finds, unsaid, then]) => {
  const found = under(unsaid, () => foundOf(like(start, but)));
  expect(found).toMatchObject(then);
  expect(found).not.toMatchObject(finds);
});

test("rules that take the place of ours leave it again, also where something breaks", () => {
  const before = people.map(([, [, start, but]]) => foundOf(like(start, but)));
  const broken = people.map(([, [, , , , unsaid]]) => {
    try {
      return under(unsaid, () => {
        throw new Error("broken");
      });
    } catch (error) {
      return String(error);
    }
  });
  expect(new Set(broken)).toEqual(new Set(["Error: broken"]));
  expect(people.map(([, [, start, but]]) => foundOf(like(start, but)))).toEqual(before);
});
