import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  Answers,
  deciderIds,
  decidersFor,
  routeOf,
  routeStepIds,
  stepsFor,
  type DeciderId,
  type RouteStepId,
} from "#rules";
import words from "#lib/i18n/messages/en/route.json" with { type: "json" };
import { anyAnswers, prefixes, walks } from "./answers.ts";
import { caseAnswers } from "./cases.ts";
import fixture from "../fixtures/check-cases.json" with { type: "json" };

const people = () => fc.oneof(anyAnswers(), walks(), prefixes());
const personOf = (start: string): Answers => {
  const found = fixture.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`nobody in the cases: ${start}`);
  return Answers.parse(found.answers);
};

/** The steps whose words name a form, a fee for it or a way to send it: whatever the rows say of themselves. */
const filing = routeStepIds.filter((id) =>
  /Form (I|G)-|EXPEDITE|online|translation|the request goes/.test(Object.values(words.steps[id]).join(" ")),
);

describe("Nobody inside the US ever gets a filing step", () => {
  test("the words of filing are found in the steps that one would look for", () => {
    for (const id of ["form-i-131", "supporter-declaration", "filing-fee", "filing", "expedite-request"] as const) {
      expect(filing).toContain(id);
    }
  });

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

const donor = personOf("A matched kidney donor");
const donors: [who: string, change: Answers, there: RouteStepId[], gone: RouteStepId[]][] = [
  [
    "A donor pays for herself.",
    { financialSupport: "self-with-proof" },
    ["own-funds-declaration"],
    ["supporter-declaration"],
  ],
  ["An organization pays.", { financialSupport: "organization" }, ["organization-letter"], ["supporter-proof"]],
  ["Nobody pays yet.", { financialSupport: "none" }, ["open-support"], ["supporter-declaration"]],
  ["There is no date at all.", { deadline: "none" }, [], ["expedite-request"]],
  ["A veteran abroad asks.", { requestBases: { immvi: true } }, ["immvi-mark", "form-i-131"], ["fwvp-conditions"]],
  ["A Filipino veteran’s child asks.", { requestBases: { fwvp: true } }, ["fwvp-conditions"], ["immvi-mark"]],
  ["Nobody is sure of a US status.", { personUsStatus: "not-sure" }, ["us-status"], []],
  [
    "A donor whom a prosecutor wants, too, files for her own reason alone.",
    { requestBases: { "organ-or-tissue-donor": true, "law-enforcement-request": true } },
    ["agency-request", "form-i-131"],
    ["agency-decision"],
  ],
];

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

const untilDecision: RouteStepId[] = [
  "legal-advice",
  "form-i-131",
  "reason-and-proof",
  "supporter-declaration",
  "supporter-proof",
  "certified-translations",
  "filing-fee",
  "filing",
];
const afterwards: RouteStepId[] = [
  "biometrics",
  "boarding-document",
  "cbp-inspection",
  "parole-fee",
  "conditions",
  "work-permit",
  "parole-end",
  "re-parole",
  "after-denial",
];
const custody: RouteStepId[] = [
  "lawyer-first",
  "custody-group",
  "custody-request",
  "custody-decision",
  "parole-fee-question",
  "conditions",
  "work-limit",
  "return-to-custody",
];
const routes: [who: string, decides: DeciderId[], steps: RouteStepId[]][] = [
  [
    "A child travelling with her mother needs heart surgery",
    ["uscis"],
    [...untilDecision, "expedite-request", "denial-without-question", "uscis-decision", ...afterwards],
  ],
  [
    "His mother is in hospice with days left, but he was ordered removed",
    ["uscis", "ice-after-removal"],
    [...untilDecision, "expedite-request", "denial-without-question", "ice-referral", "uscis-decision", ...afterwards],
  ],
  [
    "A prosecutor wants a witness to come",
    ["ice-for-agency"],
    [
      "lawyer-beside-agency",
      "agency-request",
      "agency-decision",
      "boarding-document",
      "cbp-inspection",
      "parole-fee",
      "conditions",
      "work-permit",
      "parole-end",
    ],
  ],
  ["A pregnant woman is held by ICE", ["holder"], custody],
  ["A green-card holder is held at a detention center", ["holder"], custody],
  [
    "A man waits at a port of entry with a sick child",
    ["cbp"],
    ["lawyer-first", "port-review", "port-custody", "parole-fee-question", "conditions", "parole-end"],
  ],
  ["It is not known where the person is", ["office-by-place"], ["lawyer-first", "place-settled"]],
  ["A man overstayed and lives in the US", ["lawyer-inside"], []],
  ["A parolee in the US wants to stay longer", ["lawyer-inside"], []],
  ["A US citizen asks for herself", ["nobody-for-citizen"], []],
  ["A green-card holder abroad lost the card", ["nobody-for-resident"], []],
  ["A refugee who left the US on a trip", ["lawyer-for-refugee"], []],
];

describe("Who decides, and what comes when:", () => {
  test.each(routes)("%s", (who, decides, steps) => {
    const answers = personOf(who);
    expect(decidersFor(answers)).toEqual(decides);
    expect(stepsFor(answers)).toEqual(steps);
  });

  test.each(donors)("%s", (_, change, there, gone) => {
    const found = stepsFor({ ...donor, ...change });
    expect(there.filter((id) => !found.includes(id))).toEqual([]);
    expect(gone.filter((id) => found.includes(id))).toEqual([]);
  });
});
