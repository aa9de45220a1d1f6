import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { movesFrom } from "#lib/changes/changeable.ts";
import { changesOf } from "#lib/changes/changes.ts";
import { reachOf } from "#lib/changes/along.ts";
import { pairsOf } from "#lib/changes/pairs.ts";
import { steps as asking } from "#lib/questionnaire/questionnaire.ts";
import { relevant } from "#lib/questionnaire/walk.ts";
import {
  determine,
  kindOf,
  optionsOf,
  questionIds,
  questionOf,
  regionsOf,
  ruleIds,
  ruleset,
  type Answers,
  type QuestionId,
} from "#rules";
import { anyAnswers, prefixes } from "../rules/answers.ts";
import { changesFor, child, honest, people } from "./changing.ts";

vi.setConfig({ testTimeout: 60_000 });

const changeable = questionIds.flatMap((id) => {
  const { changes } = questionOf(id);
  return changes === "never" ? [] : [{ question: id, ...changes }];
});

describe("The table of honest changes:", () => {
  test("the table holds the honest kinds and nothing else", () => {
    expect(changeable.map(({ question }) => question).sort()).toEqual([...honest].sort());
  });

  test("a word that was given is not asked again: only an awaited or unknown one moves", () => {
    const mayFollowNo = [
      "medUsProviderAgreed",
      "medCostPlan",
      "donorCenterConfirms",
      "companionPatientQualifies",
      "legalOfficialNotice",
      "minorUsAdultReady",
      "minorConsent",
      "researchInstitution",
      "benefitUsBodySupports",
      "canReachConsulate",
    ];
    const awaited = changeable.filter(({ question }) => !mayFollowNo.includes(question));
    expect(awaited.filter(({ from }) => from.some((option) => option === "no" || option === "yes"))).toEqual([]);
  });

  test("a date comes closer, and no other thing about time or health moves", () => {
    const later = ["none", "not-sure", "over-three-months", "one-to-three-months"];
    const reached = later.flatMap((deadline) => movesFrom({ deadline } as Answers)).flatMap(({ to }) => to);
    expect(reached).not.toContain("worsening-no-date");
    expect(reached.filter((to) => optionsOf("deadline").indexOf(to) > 2)).toEqual([]);
    expect(movesFrom({ deadline: "worsening-no-date" })).toEqual([]);
    const closer = movesFrom({ deadline: "one-to-three-months" }).flatMap(({ to }) => to);
    expect(closer).toEqual(["within-30-days"]);
  });

  test("no requirement tells the options of a group apart, nor does the order of questions", () => {
    const readers = [
      ...ruleIds.filter((id) => !kindOf(ruleset[id].finds).startsWith("weighs")).map((id) => ruleset[id].when),
      ...asking.flatMap(({ when }) => (when ? [when] : [])),
    ].flatMap(regionsOf);
    const isToldApart = (question: QuestionId, group: readonly string[]) =>
      readers.some((region) => {
        const room = region.get(question);
        return room && "oneOf" in room && new Set(group.map((option) => room.oneOf.has(option))).size > 1;
      });
    const apart = changeable.flatMap(({ question, to }) =>
      to.filter((group) => isToldApart(question, group)).map((group) => [question, group]),
    );
    expect(apart).toEqual([]);
  });
});

describe("It is pure, total and small:", () => {
  const frozen = <T extends object>(value: T): T => {
    for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) frozen(inner);
    return Object.freeze(value);
  };

  test("for walks broken off anywhere and for answers of no questionnaire", () => {
    fc.assert(
      fc.property(fc.oneof(prefixes(), anyAnswers()), (answers) => {
        const kept = frozen(relevant(answers));
        const before = frozen(determine(kept));
        expect(changesOf(kept, before)).toEqual(changesOf(kept, before));
      }),
      { numRuns: 300 },
    );
    expect(changesFor({})).toEqual([]);
  });

  test("it runs the rules a few dozen times at most", () => {
    const worst = (answers: Answers) => {
      const kept = relevant(answers);
      const moves = movesFrom(kept);
      return (
        moves.length +
        pairsOf(
          moves.map((move) => reachOf(kept, move)),
          determine(kept),
          [],
        ).length
      );
    };
    const unsure: Answers = Object.fromEntries(questionIds.map((id) => [id, id.endsWith("Bases") ? {} : "not-sure"]));
    const bases = optionsOf("requestBases").slice(0, -1);
    const heavy = bases.map((basis, at) => {
      const requestBases = Object.fromEntries([basis, ...bases.slice(at + 1, at + 3)].map((id) => [id, true]));
      const plain: Answers = { ...child, ...unsure, requestBases };
      for (const [question, answer] of Object.entries(child)) {
        const isPlain = !honest.includes(question as QuestionId) && question !== "requestBases";
        if (isPlain) Object.assign(plain, { [question]: answer });
      }
      return plain;
    });
    expect([...heavy, ...people.map(({ answers }) => answers)].filter((answers) => worst(answers) > 80)).toEqual([]);
  });
});
