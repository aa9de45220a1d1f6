import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Event } from "#lib/questionnaire/context.ts";
import {
  after,
  asked,
  droppedFrom,
  endOf,
  hasResult,
  isComplete,
  unanswered,
  withAnswer,
} from "#lib/questionnaire/walk.ts";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { determine, reachable, type QuestionId } from "#rules";
import { changed, choose, walks } from "../rules/answers.ts";
import { at, from, milestones, momentsOf, send, type Moment } from "./milestone.ts";

vi.setConfig({ testTimeout: 300_000 });

const answering = ({ question, answer, certain }: Pick<Moment, "question" | "answer" | "certain">): Event => ({
  type: "ANSWER",
  question,
  answer,
  ...(certain && { certain }),
});
/** A person who has just been told what became certain. */
const told = (moment: Moment) => send(from(moment.before), answering(moment));

describe("Something is certain", () => {
  test("at the first answer that leaves one outcome, and at the first that rules out likely-eligible, and at no other", () => {
    const seen = { settled: 0, noLongerPossible: 0 };
    fc.assert(
      fc.property(walks(), (answers) => {
        const moments = momentsOf(answers);
        const settled = moments.find(({ outcomes }) => outcomes?.length === 1);
        const lost = moments.find(({ outcomes }) => outcomes && !outcomes.includes("likely-eligible"));
        const expected = new Map(settled && [[settled.question, "settled"]]);
        if (lost?.outcomes && lost.outcomes.length > 1) expected.set(lost.question, "noLongerPossible");
        const fired = moments.flatMap(({ question, certain }) => (certain ? [[question, certain] as const] : []));
        expect(new Map(fired)).toEqual(expected);
        for (const [, certain] of fired) seen[certain] += 1;
      }),
      { numRuns: 100 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  test("settled: the result as it stands is the only one left, and the result of whatever is answered after it", () => {
    milestones(({ certain, then }, answers) => {
      const { outcome } = determine(then);
      const ends = [answers, ...[1, 2, 3, 4].map((seed) => changed(then, then, seed))];
      if (certain === "settled") expect(reachable(then)).toEqual([outcome]);
      for (const end of ends) {
        expect(end).toMatchObject(then);
        if (certain === "settled") expect(determine(end).outcome).toBe(outcome);
        else expect(determine(end).outcome).not.toBe("likely-eligible");
      }
    }, 80);
  });
});

describe("Who is told that something is certain", () => {
  test("stands between the question answered and the next one", () => {
    const count = milestones((moment) => {
      const here = told(moment);
      const { question, certain, then } = moment;
      expect(at(here)).toBe("milestone");
      expect(here.context).toMatchObject({ answers: then, milestone: { question, certain } });
      const back = send(here, { type: "BACK" });
      expect([at(back), back.context.answers]).toEqual([question, then]);
      expect(at(send(back, answering(moment)))).toBe("milestone");
      expect(at(send(here, { type: "CONTINUE" }))).toBe(unanswered(then));
      expect(at(send(from(moment.before), answering({ ...moment, certain: undefined })))).toBe(unanswered(then));
    }, 80);
    expect(Math.min(...Object.values(count))).toBeGreaterThan(5);
  });

  test("can see the result so far, and goes on from it to the next question", () => {
    milestones((moment) => {
      const result = send(told(moment), { type: "FINISH" });
      expect(at(result)).toBe("result");
      expect(result.value).toMatchObject({ walk: { result: endOf(moment.then) } });
      for (const type of ["BACK", "CONTINUE"] as const) {
        const left = send(result, { type });
        expect([at(left), left.context.answers]).toEqual([unanswered(moment.then), moment.then]);
      }
    }, 80);
  });

  test("comes to the review and the whole result all the same, and can look back at what was told", () => {
    milestones((moment, answers) => {
      let now = send(told(moment), { type: "CONTINUE" });
      while (at(now) !== "review") {
        const question = at(now) as QuestionId;
        now = send(now, answering({ question, answer: answers[question], certain: undefined }));
      }
      expect(at(send(now, { type: "FINISH" }))).toBe("result");
      expect(at(send(now, { type: "GO", to: "milestone" }))).toBe("milestone");
    }, 40);
  });

  test("is told no more of it once the answer is another, that makes nothing certain", () => {
    milestones((moment) => {
      const back = send(told(moment), { type: "BACK" });
      const again = send(back, answering({ ...moment, certain: undefined }));
      expect(again.context.milestone).toBeNull();
      expect(at(send(again, { type: "GO", to: "milestone" }))).toBe(unanswered(moment.then));
    }, 40);
  });

  test("is told nothing where no question is left, or where there is no result yet", () => {
    let silent = 0;
    fc.assert(
      fc.property(walks(), (answers) => {
        for (const { question, answer, before, then } of momentsOf(answers)) {
          if (hasResult(then) && !isComplete(then)) continue;
          silent += 1;
          const now = send(from(before), answering({ question, answer, certain: "settled" }));
          expect([at(now), now.context.milestone]).toEqual([unanswered(then) ?? "review", null]);
        }
      }),
      { numRuns: 40 },
    );
    expect(silent).toBeGreaterThan(40);
  });
});

/** A question that was answered, and another answer to it. */
const otherAnswers = (numRuns: number, law: (question: QuestionId, answer: unknown, of: Moment) => void) =>
  fc.assert(
    fc.property(walks(), fc.nat(), fc.nat(), fc.integer(), (answers, until, which, seed) => {
      const moments = momentsOf(answers);
      const moment = moments[until % moments.length]!;
      const path = asked(moment.then).filter((id) => moment.then[id] !== undefined);
      const question = path[which % path.length]!;
      law(question, choose(question, drawsFrom(seed), 0), moment);
    }),
    { numRuns },
  );

describe("An answer given anew", () => {
  test("from the review does not interrupt, whatever it makes certain", () => {
    fc.assert(
      fc.property(walks(), fc.nat(), fc.integer(), (answers, which, seed) => {
        const question = asked(answers)[which % asked(answers).length]!;
        const answer = choose(question, drawsFrom(seed), 0);
        const events = [answering({ question, answer, certain: "settled" }), { type: "CONFIRM" }] as const;
        const now = send(from(answers), { type: "CHANGE", question }, ...events);
        const then = withAnswer(answers, question, answer);
        expect([at(now), now.context.milestone]).toEqual([unanswered(then) ?? "review", null]);
      }),
      { numRuns: 150 },
    );
  });

  test("that drops others is confirmed first, and what it makes certain is told then", () => {
    const seen = { asked: 0, told: 0 };
    otherAnswers(400, (question, answer, { then }) => {
      const now = withAnswer(then, question, answer);
      if (droppedFrom(then, now).length === 0) return;
      seen.asked += 1;
      const here = send(from(then), { type: "GO", to: question });
      const asks = send(here, answering({ question, answer, certain: "noLongerPossible" }));
      expect([at(asks), asks.context.losing?.certain]).toEqual([question, "noLongerPossible"]);
      const confirmed = send(asks, { type: "CONFIRM" });
      const isTold = hasResult(now) && !isComplete(now);
      seen.told += Number(isTold);
      expect(at(confirmed)).toBe(isTold ? "milestone" : (after(question, now) ?? "review"));
      expect(confirmed.context.milestone).toEqual(isTold ? { question, certain: "noLongerPossible" } : null);
    });
    expect(Math.min(seen.asked, seen.told)).toBeGreaterThan(3);
  });
});
