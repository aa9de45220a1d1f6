import fc from "fast-check";
import { expect, test } from "vitest";
import { longestWalk } from "#lib/questionnaire/length.ts";
import { needed } from "#lib/questionnaire/walk.ts";
import { walks } from "../rules/answers.ts";

test("no screening asks more questions than the start page says", () => {
  const longest = longestWalk();
  fc.assert(
    fc.property(walks(), (answers) => needed(answers).length <= longest),
    { numRuns: 2_000 },
  );
  expect(longest).toBeGreaterThan(40);
});
