import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { determine, optionsOf, questionIds, questionOf, takesSeveral, type Answers, type QuestionId } from "#rules";
import { isComplete, relevant } from "#lib/questionnaire/walk.ts";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { choose, walkFrom, walks } from "./answers.ts";
import { caseAnswers } from "./cases.ts";

vi.setConfig({ testTimeout: 120_000 });

const adds = questionIds.filter((id) => questionOf(id).tier === "adds");
const decides = questionIds.filter((id) => questionOf(id).tier === "decides");

/** What decides: the outcome, what it rests on, the requirements and the bases. */
const decided = (answers: Answers) => {
  const { outcome, rests, requirements, bases } = determine(answers);
  return { outcome, rests, requirements, bases };
};

describe("a question that only adds", () => {
  test("changes no outcome, nothing it rests on, no requirement and no basis, however it is answered", () => {
    let changes = 0;
    fc.assert(
      fc.property(walks(), fc.integer(), (answers, seed) => {
        const draw = drawsFrom(seed);
        const asked = adds.filter((id) => answers[id] !== undefined);
        const drawn = asked.map((id) => [id, draw() < 0.3 ? undefined : choose(id, draw, 0)] as const);
        const other: Answers = { ...answers, ...Object.fromEntries(drawn) };
        changes += asked.length;
        expect(decided(other)).toEqual(decided(answers));
        const without = Object.entries(answers).filter(([id]) => !adds.includes(id as QuestionId));
        expect(decided(Object.fromEntries(without))).toEqual(decided(answers));
      }),
      { numRuns: 5000 },
    );
    expect(changes).toBeGreaterThan(10_000);
  });

  test("keeps no question that decides waiting", () => {
    fc.assert(
      fc.property(walks(), (answers) => {
        const without = Object.entries(answers).filter(([id]) => !adds.includes(id as QuestionId));
        const kept = relevant(Object.fromEntries(without));
        expect(Object.keys(kept)).toEqual(without.map(([id]) => id));
      }),
      { numRuns: 2000 },
    );
  });

  test("is heard all the same: each adds a reason to some result", () => {
    const heard = new Set<string>();
    for (const answers of sample) {
      for (const { because } of determine(answers).reasons) Object.keys(because).forEach((id) => heard.add(id));
    }
    expect(adds.filter((id) => !heard.has(id) && !heardElsewhere.includes(id))).toEqual([]);
    expect(heardElsewhere.filter((id) => heard.has(id))).toEqual([]);
  });
});

/** Of these no reason speaks: they shape the papers and the steps. */
const heardElsewhere: QuestionId[] = [
  "leAgencyAsked",
  "leAgencyWillRequest",
  "harmAboutThisPerson",
  "adoptLegalCustody",
];

const sample = [
  ...caseAnswers,
  ...Array.from({ length: 1500 }, (_, seed) => walkFrom(seed, [0.5, 0.8, 0.95][seed % 3]!)),
];

const answersTo = (question: QuestionId): unknown[] =>
  takesSeveral(question) ? optionsOf(question).map((option) => ({ [option]: true })) : optionsOf(question);

/** Two people who differ only in one answer, and in whether the questions behind it are asked, with two results. */
const apartBy = (question: QuestionId): [Answers, Answers] | null => {
  for (const one of sample) {
    if (one[question] === undefined) continue;
    for (const answer of answersTo(question)) {
      const other = relevant({ ...one, [question]: answer });
      if (!isComplete(other)) continue;
      const [here, there] = [determine(one), determine(other)];
      if (here.outcome !== there.outcome || here.rests !== there.rests) return [one, other];
    }
  }
  return null;
};

describe("a question that decides", () => {
  test.each(decides.filter((id) => id !== "screeningFor"))(
    "%s does not lead to the same page whatever is answered",
    (id) => {
      expect(apartBy(id)).not.toBeNull();
    },
  );

  test("screeningFor alone decides nothing but the wording", () => {
    expect(apartBy("screeningFor")).toBeNull();
  });

  test("and one that adds is told apart from it by this very search", () => {
    expect(adds.filter((id) => apartBy(id) !== null)).toEqual([]);
  });
});
