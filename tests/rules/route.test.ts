import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deciderIds, decidersFor, routeOf, routeStepIds, stepsFor, type RouteStepId } from "#rules";
import words from "#lib/i18n/messages/en/route.json" with { type: "json" };
import { anyAnswers, prefixes, walks } from "./answers.ts";
import { caseAnswers } from "./cases.ts";
import { donor, donors } from "./route-people.ts";

const people = () => fc.oneof(anyAnswers(), walks(), prefixes());

/** The steps whose words name a form, a fee for it or a way to send it: whatever the rows say of themselves. */
const filing = routeStepIds.filter((id) =>
  /Form (I|G)-|EXPEDITE|online|translation|the request goes/.test(Object.values(words.steps[id]).join(" ")),
);

describe("Nobody inside the US ever gets a filing step", () => {
  test.each(["form-i-131", "supporter-declaration", "filing-fee", "filing", "expedite-request"] as const)(
    "the words of filing are found in %s",
    (id) => {
      expect(filing).toContain(id);
    },
  );

  test("a person inside the US gets no step at all, whatever else was answered", () => {
    fc.assert(
      fc.property(people(), (answers) => {
        expect(stepsFor({ ...answers, personLocation: "inside-us" })).toEqual([]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test.each(["in-custody", "at-us-port-or-border", "not-sure"] as const)(
    "a person whose place is %s gets nothing to file",
    (personLocation) => {
      fc.assert(
        fc.property(people(), (answers) => {
          const found = stepsFor({ ...answers, personLocation });
          expect(found.filter((id) => filing.includes(id))).toEqual([]);
        }),
        { seed: 2, numRuns: 150 },
      );
    },
  );

  test.each(["us-citizen", "permanent-resident", "refugee-or-asylee"] as const)(
    "%s: nothing to file anywhere",
    (personUsStatus) => {
      fc.assert(
        fc.property(people(), (answers) => {
          const found = stepsFor({ ...answers, personUsStatus });
          expect(found.filter((id) => filing.includes(id))).toEqual([]);
        }),
        { seed: 3, numRuns: 150 },
      );
    },
  );

  test("a person whose place was never given gets no step", () => {
    fc.assert(
      fc.property(people(), (answers) => {
        const { personLocation: _, ...rest } = answers;
        expect(stepsFor(rest)).toEqual([]);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe("Over all answers", () => {
  test("the steps are some of all steps, each once, in the order of the road", () => {
    fc.assert(
      fc.property(people(), (answers) => {
        const found = stepsFor(answers);
        expect(routeStepIds.filter((id) => found.includes(id))).toEqual(found);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test("whoever has a route is told who decides, and nobody else is", () => {
    fc.assert(
      fc.property(people(), (answers) => {
        expect(decidersFor(answers).length > 0).toBe(routeOf(answers) !== null);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test("everybody who said their status and their place has a route", () => {
    fc.assert(
      fc.property(walks(), (answers) => {
        expect(routeOf(answers)).not.toBeNull();
      }),
      { seed: 7, numRuns: 200 },
    );
    expect([decidersFor({}), stepsFor({})]).toEqual([[], []]);
  });

  test("a form about support is signed by one kind of supporter alone", () => {
    const ways: RouteStepId[] = [
      "supporter-declaration",
      "own-funds-declaration",
      "organization-letter",
      "open-support",
    ];
    fc.assert(
      fc.property(people(), (answers) => {
        expect(stepsFor(answers).filter((id) => ways.includes(id)).length).toBeLessThanOrEqual(1);
      }),
      { seed: 8, numRuns: 150 },
    );
  });

  test("nationality changes neither who decides nor the steps", () => {
    fc.assert(
      fc.property(walks(), fc.constantFrom("CU", "HT", "MX", "AF"), (answers, nationality) => {
        const asked = { ...answers, nationality } as const;
        expect([decidersFor(asked), stepsFor(asked)]).toEqual([decidersFor(answers), stepsFor(answers)]);
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  test("every step and everyone who decides is reached by somebody", () => {
    const told = [...caseAnswers, ...donors.map(([, change]) => ({ ...donor, ...change }))];
    const reached = new Set<string>(told.flatMap((answers) => [...stepsFor(answers), ...decidersFor(answers)]));
    expect([...routeStepIds, ...deciderIds].filter((id) => !reached.has(id))).toEqual([]);
  });
});
