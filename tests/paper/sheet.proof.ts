import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, letterOf } from "#lib/paper/codes.ts";
import { boxOf, countOf } from "#lib/paper/count.ts";
import { layOut, type PaperStep } from "#lib/paper/sheet.ts";
import { isForAll, type Way } from "#lib/paper/ways.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import { determine, optionsOf, questionIds, questionOf, type Answers, type QuestionId } from "#rules";
import { checkCases } from "#rules/cases";
import { walks } from "../rules/answers.ts";
import { follow } from "./follow.ts";

const steps = layOut();
const rows = countOf(steps);
const cases = checkCases();

/** Whether the sheet gives what the rules give, or sends to a lawyer. */
const isSound = (answers: Answers, on: readonly PaperStep[] = steps): boolean =>
  [determine(relevant(answers)).outcome, "needs-attorney"].includes(follow(relevant(answers), on).end);

describe("the sheet and the rules agree on", () => {
  test.each(cases)("$name", ({ answers, outcome }) => {
    expect([outcome, "needs-attorney"]).toContain(follow(answers, steps).end);
  });

  test("anybody: never another yes or no", () => {
    fc.assert(
      fc.property(walks(), (answers) => isSound(answers)),
      { numRuns: 20_000 },
    );
  });
});

test("paper decides at least 230 of the check cases, and sends few to a lawyer who need none", () => {
  const decided = cases.filter(({ answers, outcome }) => follow(answers, steps).end === outcome);
  expect(cases.length).toBeGreaterThanOrEqual(237);
  expect(decided.length).toBeGreaterThanOrEqual(cases.length - 7);
  const decidedAs = (outcome: string) => decided.filter((one) => one.outcome === outcome).length;
  expect(decidedAs("likely-eligible")).toBeGreaterThan(30);
  expect(decidedAs("likely-ineligible")).toBeGreaterThan(30);
});

test("a mark that is lost, and an end that is moved, would be caught", () => {
  const without = (mark: string) =>
    steps.map((step) => ({
      ...step,
      options: step.options.map((one) => ({ ...one, marks: one.marks.filter((it) => it.mark !== mark) })),
    }));
  const marks = new Set(steps.flatMap(({ options }) => options.flatMap(({ marks }) => marks.map(({ mark }) => mark))));
  const unnoticed = [...marks].filter(
    (mark) => mark.startsWith("ask:") && cases.every(({ answers }) => isSound(answers, without(mark))),
  );
  expect(unnoticed).toEqual([]);
  const kinder = steps.map((step) => ({
    ...step,
    options: step.options.map((one) => (one.next === "needs-attorney" ? { ...one, next: step.number + 1 } : one)),
  }));
  const isCaught = ({ answers }: (typeof cases)[number]) => {
    try {
      return !isSound(answers, kinder);
    } catch {
      return true;
    }
  };
  expect(cases.some(isCaught)).toBe(true);
});

describe("as it is printed, the sheet", () => {
  test("asks every question that decides, but for whom the check is", () => {
    const asked = new Set(steps.map(({ question }) => question));
    const deciding = questionIds.filter((id) => questionOf(id).tier === "decides" && id !== "screeningFor");
    expect(deciding.filter((id) => !asked.has(id))).toEqual([]);
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1));
  });

  test.each(steps)("has every option of $question in step $number, and leads on or to an end", (step) => {
    expect(step.options.map(({ option }) => option)).toEqual(optionsOf(step.question));
    const places = step.options.map(({ next }) => next).filter((next) => typeof next === "number");
    expect(places.filter((next) => next <= step.number || next > steps.length + 1)).toEqual([]);
  });

  test("looks back only at steps that stand before and only once, by their letters", () => {
    const lines = ({ number, onlyIf, options }: PaperStep) =>
      [onlyIf, ...options.flatMap(({ marks }) => marks.map(({ beside }) => beside))]
        .flatMap((ways: readonly Way[]) => ways.flat())
        .map((line) => ({ number, line }));
    const wrong = steps.flatMap(lines).filter(({ number, line }) =>
      [...line.keys()].some((id: QuestionId) => {
        const places = steps.filter(({ question }) => question === id);
        return places.length !== 1 || places[0]!.number >= number;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("names the boxes and the brackets as people read them", () => {
    expect(rows.map(({ about }) => about)).toEqual([
      "qualifying-reason",
      "temporary-purpose",
      "not-a-substitute",
      "complete-request",
      "lawyer",
    ]);
    expect(rows.every(({ law }) => law.includes("INA 212(d)(5)(A)"))).toBe(true);
    expect(boxOf("not:not-a-substitute", rows)).toBe("N3");
    expect(letterOf("deadline", "none")).toBe("f");
    const line = new Map([["deadline" as QuestionId, new Set(["within-7-days", "within-30-days", "none"])]]);
    const { number } = steps.find(({ question }) => question === "deadline")!;
    expect(codeOf(line, steps)).toBe(`${number} a, b, f`);
  });

  test("asks nobody to look for more than seven ticks at once", () => {
    const ways = steps.flatMap(({ options }) => options.flatMap(({ marks }) => marks.flatMap(({ beside }) => beside)));
    expect(Math.max(...ways.map((way) => way.length))).toBeLessThanOrEqual(7);
    expect(steps.some(({ onlyIf }) => !isForAll(onlyIf))).toBe(true);
  });
});
