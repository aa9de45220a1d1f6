import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { optionsOf, questionIds, questionOf, reads, type Answers, type QuestionId } from "#rules";
import {
  ends,
  isOffered,
  questionnaire,
  sectionOf,
  sections,
  stages,
  stageOf,
  steps,
} from "#lib/questionnaire/questionnaire.ts";
import { asked, endOf, isComplete, needed, offered, relevant } from "#lib/questionnaire/walk.ts";
import model from "../fixtures/questions.json" with { type: "json" };
import { anyAnswers, prefixes, walks } from "../rules/answers.ts";
import { gating, isAskedByModel, reasonSets } from "./prose.ts";

vi.setConfig({ testTimeout: 120_000 });

const some = () => fc.oneof(walks(), prefixes(), anyAnswers());
const people = (law: (answers: Answers) => void, of = some(), numRuns = 1000) =>
  fc.assert(fc.property(of, law), { numRuns });

const order = steps.map(({ ask }) => ask);
const ofTier = (tier: string) => questionIds.filter((id) => questionOf(id).tier === tier);

describe("the list", () => {
  test("asks every question of the model exactly once, in its order and its stages", () => {
    expect([...order].sort()).toEqual([...questionIds].sort());
    expect(stages).toEqual(model.stages);
    expect(questionIds.map(stageOf)).toEqual(model.questions.map(({ stage }) => stage));
    expect(Object.values(questionnaire).flat()).toEqual(steps);
  });

  test("asks by stage what decides, and then, in one section, what only adds: each in the model's order", () => {
    expect(questionIds.map((id) => questionOf(id).tier)).toEqual(model.questions.map(({ tier }) => tier));
    expect(order).toEqual([...ofTier("decides"), ...ofTier("adds")]);
    expect(sections).toEqual([...stages, "more"]);
    expect(sections.map((section) => questionnaire[section].map(({ ask }) => ask))).toEqual(
      sections.map((section) => order.filter((id) => sectionOf(id) === section)),
    );
    expect(order.filter(isOffered)).toEqual(ofTier("adds"));
    expect(ofTier("decides").map(sectionOf)).toEqual(ofTier("decides").map(stageOf));
  });

  test.each(steps)("$ask is asked for reasons that lie before it", ({ ask, when }) => {
    const earlier = order.slice(0, order.indexOf(ask)) as string[];
    expect((when ? reads(when) : []).filter((fact) => !earlier.includes(fact))).toEqual([]);
  });
});

describe("a question is asked when the model says so", () => {
  const valuesOf = (question: QuestionId, most: number): unknown[] =>
    question === "requestBases" ? reasonSets(most) : optionsOf(question);

  const disagreements = (facts: readonly QuestionId[], question: QuestionId, most: number) => {
    const wrong: Answers[] = [];
    let combinations = 0;
    const visit = (at: number, answers: Answers): void => {
      const fact = facts[at];
      if (fact) {
        visit(at + 1, answers);
        for (const value of valuesOf(fact, most)) visit(at + 1, { ...answers, [fact]: value });
        return;
      }
      combinations += 1;
      const kept = relevant(answers);
      if (asked(kept).includes(question) !== isAskedByModel(question, kept)) wrong.push(kept);
    };
    visit(0, {});
    return { wrong, combinations };
  };

  test.each(questionIds)("%s, whatever was answered before", (question) => {
    const when = steps.find(({ ask }) => ask === question)?.when;
    const read = new Set<string>(["personUsStatus", "personLocation", ...(when ? reads(when) : [])]);
    const facts = gating.filter((fact) => read.has(fact) && fact !== question);
    expect([...read].filter((fact) => !(gating as readonly string[]).includes(fact))).toEqual([]);
    const { wrong, combinations } = disagreements(facts, question, facts.length > 3 ? 1 : 2);
    expect(combinations).toBeGreaterThan(1);
    expect(wrong).toEqual([]);
  });

  test("of anybody, on every walk", () => {
    people((answers) => {
      const path = new Set(asked(answers));
      expect(questionIds.filter((id) => isAskedByModel(id, answers) !== path.has(id))).toEqual([]);
    }, walks());
  });
});

test("pruning leaves no answer to a question that is not asked, and pruning again changes nothing", () => {
  people((answers) => {
    const kept = relevant(answers);
    expect(relevant(kept)).toEqual(kept);
    expect(Object.keys(kept).filter((id) => !asked(kept).includes(id as QuestionId))).toEqual([]);
    expect(answers).toMatchObject(kept);
    for (const id of asked(answers)) expect(kept[id]).toEqual(answers[id]);
  });
});

test("a country stays while the person is abroad or at a border, and only then", () => {
  people((answers) => {
    const { nationality } = relevant({ ...answers, nationality: "HT" });
    const isAbroad = asked(answers).includes("personIsMinor");
    expect(nationality).toBe(isAbroad ? "HT" : undefined);
  });
});

describe("a check ends", () => {
  test("for everybody, in one way", () => {
    const seen = new Set<string | null>();
    people((answers) => {
      expect(isComplete(answers)).toBe(true);
      seen.add(endOf(answers));
    }, walks());
    expect(seen).toEqual(new Set(Object.keys(ends)));
  });

  test.each([
    ["us-citizen", undefined, "personUsStatus", "us-citizen", []],
    ["permanent-resident", "outside-us", "removalProceedingsNow", "permanent-resident", []],
    ["permanent-resident", "in-custody", "removalProceedingsNow", "in-custody", ["custodyGrounds"]],
    ["refugee-or-asylee", "at-us-port-or-border", "removalProceedingsNow", "refugee-or-asylee", []],
    ["none", "in-custody", "removalProceedingsNow", "in-custody", ["custodyGrounds"]],
    ["not-sure", "inside-us", "removalProceedingsNow", "inside-us", []],
    ["none", "at-us-port-or-border", "requestBases", "port-or-border", []],
    ["none", "outside-us", "identityDocument", "all-stages", ["housingArranged", "usBeneficiaries", "paidHelper"]],
    ["not-sure", "not-sure", "identityDocument", "all-stages", ["housingArranged", "usBeneficiaries", "paidHelper"]],
  ] as const)("for %s, %s after %s", (...[personUsStatus, personLocation, last, end, more]) => {
    const answers = { personUsStatus, ...(personLocation && { personLocation }) };
    expect(needed(answers).at(-1)).toBe(last);
    expect(offered(answers)).toEqual(more);
    expect(endOf(answers)).toBe(end);
  });
});
