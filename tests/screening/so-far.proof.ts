import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { soFar } from "#lib/early/soFar.ts";
import { isComplete } from "#lib/questionnaire/walk.ts";
import { determine, requirementOf, requirements, type Answers, type Determination, type Requirement } from "#rules";
import { casePeople } from "../rules/cases.ts";
import { prefixes, walks } from "../rules/answers.ts";

vi.setConfig({ testTimeout: 300_000 });

/** Whether an answer leaves a requirement open, read from the reasons and not from the open points. */
const isLeftOpen = ({ reasons, bases }: Determination, id: Requirement): boolean =>
  reasons.some(
    ({ finding, of }) =>
      finding === "leaves-open" &&
      of.some(
        (target) =>
          (target === "not-a-substitute" ? target : requirementOf(target)) === id &&
          (bases.find((basis) => basis.id === target)?.state ?? "open") === "open",
      ),
  );

const seen = new Set<string>();
const standings = (law: (answers: Answers, found: Determination, standing: ReturnType<typeof soFar>) => void) =>
  fc.assert(
    fc.property(prefixes(), (answers) => law(answers, determine(answers), soFar(answers))),
    { numRuns: 500 },
  );

describe("What the answers say so far", () => {
  test("is what the rules find, wherever a requirement is met or failed", () => {
    standings((_, found, standing) => {
      const certain = found.requirements.filter(({ state }) => state !== "open");
      expect(standing.filter(({ state }) => state === "met" || state === "failed")).toEqual(certain);
      for (const { state } of standing) seen.add(state);
    });
    expect([...seen].sort()).toEqual(["failed", "met", "open", "toAsk"]);
  });

  test("is still to ask only where questions are left and no answer leaves the requirement open", () => {
    standings((answers, found, standing) => {
      for (const { id, state } of standing) {
        if (state === "met" || state === "failed") continue;
        const isToAsk = !isLeftOpen(found, id) && !isComplete(answers);
        expect([id, state]).toEqual([id, isToAsk ? "toAsk" : "open"]);
      }
    });
  });

  test("names each requirement once, in order, and every one that the rules reached", () => {
    standings((_, found, standing) => {
      const ids = standing.map(({ id }) => id);
      expect(ids).toEqual(requirements.filter((id) => ids.includes(id)));
      expect(found.requirements.filter(({ id }) => !ids.includes(id))).toEqual([]);
    });
  });

  test("says of nobody inside the United States that the reason and the papers are still to ask", () => {
    const inside: Answers = { screeningFor: "myself", personUsStatus: "none", personLocation: "inside-us" };
    expect(soFar(inside).map(({ id }) => id)).toEqual(["seeking-entry"]);
    expect(soFar({ ...inside, personLocation: "outside-us" }).map(({ id }) => id)).toEqual(requirements);
  });
});

const whole = (answers: Answers) => {
  expect(soFar(answers)).toEqual(determine(answers).requirements);
};

test.each(casePeople)("At the end nothing is still to ask, and all is as in the result: $name", ({ answers }) =>
  whole(answers),
);

test("At the end of anybody's questions nothing is still to ask, and all is as in the result", () => {
  fc.assert(fc.property(walks(), whole), { numRuns: 500 });
});
