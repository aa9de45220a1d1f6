import { describe, expect, test } from "vitest";
import { determine, type Answers } from "#rules";
import { answersIn, contentOf, editionNow, ticksIn, type Content } from "#lib/casefile/content.ts";
import { isOtherwise, since } from "#lib/casefile/since.ts";
import { checkCases } from "../rules/cases.ts";

const contents = checkCases.map(({ answers }) => contentOf(answers, {}, "2026-11-21"));
const [saved] = contents as [Content];
const otherRules = { ...editionNow, version: "0.9.0", date: "2026-01-01", hash: "0".repeat(64) };

describe("What changed in the rules since a case was saved", () => {
  test.each(checkCases.map(({ name }, at) => ({ name, content: contents[at]! })))(
    "is nothing while the rules are the same: $name",
    ({ content }) => {
      const found = since(content);
      expect(isOtherwise(found)).toBe(false);
      expect(found.edition.isSame).toBe(true);
      expect(found.outcome.now).toBe(determine(found.answers).outcome);
    },
  );

  test("can be an edition that changed nothing for this case", () => {
    const found = since({ ...saved, edition: otherRules });
    expect([found.edition.isSame, isOtherwise(found)]).toEqual([false, false]);
    expect(found.edition.then).toEqual(otherRules);
  });

  test("is the outcome, each requirement that stands otherwise, and the rules that came and went", () => {
    const [first, second] = saved.found.requirements as [
      Content["found"]["requirements"][0],
      Content["found"]["requirements"][0],
    ];
    const [rule, ...rules] = saved.found.rules as [string, ...string[]];
    const flipped = first.state === "failed" ? ("met" as const) : ("failed" as const);
    const found = since({
      ...saved,
      edition: otherRules,
      found: {
        outcome: saved.found.outcome === "needs-attorney" ? "likely-eligible" : "needs-attorney",
        requirements: [{ ...first, state: flipped }, ...saved.found.requirements.slice(2)],
        rules: [...rules, "a-rule-that-is-gone"],
      },
    });
    expect(found.outcome.then).not.toBe(found.outcome.now);
    expect(found.requirements).toEqual([
      { id: first.id, then: flipped, now: first.state },
      { id: second.id, then: null, now: second.state },
    ]);
    expect([found.gone, found.come]).toEqual([["a-rule-that-is-gone"], [rule]]);
    expect(isOtherwise(found)).toBe(true);
  });

  test("counts answers to questions and options that are gone, and goes on without them", () => {
    const answers = {
      ...saved.answers,
      ageOfPerson: "yes",
      plannedStay: "a-while",
      constructor: "yes",
    };
    const found = since({ ...saved, answers });
    const { plannedStay: _, ...others } = saved.answers as Answers;
    expect(found.left).toBe(3);
    expect(found.answers).toEqual(answersIn({ ...saved, answers: others }));
    expect(isOtherwise(found)).toBe(true);
  });

  test("leaves out ticks of papers that are gone", () => {
    expect(ticksIn({ ...saved, ticked: { "a-paper-that-is-gone": true } })).toEqual({});
  });
});
