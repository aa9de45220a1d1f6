import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pointsToSettle } from "#lib/changes/hoped.ts";
import {
  concernOf,
  determine,
  kindOf,
  nextSteps,
  nextStepsFor,
  resultKindOf,
  resultKinds,
  ruleIds,
  ruleset,
  untimedKinds,
  type Answers,
  type ResultKind,
} from "#rules";
import { walks } from "../rules/answers.ts";
import { checkCases, personOf } from "../rules/cases.ts";

const kindFor = (answers: Answers): ResultKind => {
  const found = determine(answers);
  return resultKindOf(found, answers, pointsToSettle(answers, found).length);
};

const people: [who: string, kind: ResultKind][] = [
  ["A child travelling with her mother needs heart surgery", "possible"],
  ["A patient whom no US hospital has agreed to treat yet.", "not-ready"],
  ["A patient could be treated at home in part only.", "judgment"],
  ["Parents wait to adopt a child in danger and have custody.", "lawyer-first"],
  ["A disabled sister who cannot live alone has a U visa case.", "other-law"],
  ["A prosecutor wants a witness to come.", "agency"],
  ["A refugee who left the US on a trip.", "refugee"],
  ["The funeral is on Friday and she holds a valid B-2 visa.", "visa-in-hand"],
  ["An immigrant visa is ready and there is plenty of time.", "visa-in-time"],
  ["A tourist would like to attend a wedding.", "visit"],
  ["An I-130 is approved, the wait is long and there is no other reason.", "waiting"],
  ["Treatment is needed in six months and nobody knew that a visa could be tried.", "visa-first"],
  ["A US citizen asks for herself.", "citizen"],
  ["A green-card holder abroad lost the card.", "resident"],
  ["A pregnant woman is held by ICE.", "held"],
  ["A green-card holder is held at a detention center.", "held"],
  ["A man overstayed and lives in the US, with no military family.", "inside"],
  ["A man waits at a port of entry with a sick child.", "border"],
  ["Someone wants cheaper treatment that can be had at home.", "no"],
];

describe("The kind of result that a person is told", () => {
  test.each(people)("%s", (who, kind) => {
    expect(kindFor(personOf(who))).toBe(kind);
  });

  test("is one that somebody among these people is told", () => {
    expect([...new Set(people.map(([, kind]) => kind))].sort()).toEqual([...resultKinds].sort());
  });

  test("never speaks of a lawyer alone where the rules found a yes, nor of a yes where they found none", () => {
    fc.assert(
      fc.property(walks(), (answers) => {
        const kind = kindFor(answers);
        const { outcome } = determine(answers);
        expect(kind === "possible").toBe(outcome === "likely-eligible");
        if (["no", "visa-in-hand", "visit", "waiting", "citizen"].includes(kind))
          expect(outcome).toBe("likely-ineligible");
        if (["lawyer-first", "not-ready", "judgment", "other-law", "held"].includes(kind))
          expect(outcome).toBe("needs-attorney");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("What a lawyer has to look at has a word", () => {
  const referring = ruleIds.filter((id) => ["refers-first", "refers"].includes(kindOf(ruleset[id].finds)));
  test.each(ruleIds)("where, and only where, a rule refers to one: %s", (id) => {
    expect(concernOf(id) !== undefined).toBe(referring.includes(id));
  });
});

describe("The next steps", () => {
  test.each(checkCases)("are three, each once, and the first can be taken: $name", ({ answers }) => {
    const kind = kindFor(answers);
    const steps = nextStepsFor(kind, answers);
    expect(new Set(steps).size).toBe(3);
    if (kind !== "citizen") expect(nextSteps[steps[0]!].leadsTo).not.toBeNull();
  });

  test("Somebody with seven days left and an open visa case asks for an appointment first.", () => {
    const answers = {
      ...personOf("A child travelling with her mother needs heart surgery"),
      deadline: "within-7-days",
      visaSituation: "tried-no-appointment",
    } as Answers;
    expect(nextStepsFor("possible", answers)[0]).toBe("emergency-visa");
    expect(nextStepsFor("possible", { ...answers, deadline: "over-three-months" })).not.toContain("emergency-visa");
    expect(untimedKinds.filter((kind) => nextStepsFor(kind, answers).includes("emergency-visa"))).toEqual([]);
  });

  test("Somebody whom harm will reach soon gets to safety first; a patient does not.", () => {
    const threatened = {
      ...personOf("A woman has named threats and a press report"),
      harmImminent: "being-sent-back",
    } as Answers;
    expect(nextStepsFor("lawyer-first", threatened)[0]).toBe("get-safe");
    const patient = personOf("A child travelling with her mother needs heart surgery");
    expect(nextStepsFor("possible", patient)).not.toContain("get-safe");
  });
});
