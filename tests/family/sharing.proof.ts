import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getInitialSnapshot, getNextSnapshot, type SnapshotFrom } from "xstate";
import { questionIds, questionOf, type Answers, type QuestionId } from "#rules";
import { sharedOf } from "#lib/family/sharing.ts";
import { contextOf, type Event, type Place } from "#lib/questionnaire/context.ts";
import { screeningMachine } from "#lib/questionnaire/machine.ts";
import { placeOf } from "#lib/questionnaire/place.ts";
import { asked, isComplete, offered, relevant } from "#lib/questionnaire/walk.ts";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import { choose, prefixes, walks } from "../rules/answers.ts";

type Snapshot = SnapshotFrom<typeof screeningMachine>;
const send = (snapshot: Snapshot, event: Event) => getNextSnapshot(screeningMachine, snapshot, event);
/** An answer, confirmed where others go with it. */
const answered = (snapshot: Snapshot, question: QuestionId, answer: unknown) =>
  send(send(snapshot, { type: "ANSWER", question, answer }), { type: "CONFIRM" });
const at = ({ value }: Snapshot) => placeOf(value);
const result = (answers: Answers) => send(getInitialSnapshot(screeningMachine, { answers }), { type: "FINISH" });

/** The second person walks to the end of what is offered, answering all of it from a seed; and what they were asked. */
const second = (first: Answers, sameReason: boolean, seed: number) => {
  const draw = drawsFrom(seed);
  const shared = sharedOf(first, sameReason);
  let now = send(result(first), { type: "ADOPT", answers: {}, shared });
  const heard: QuestionId[] = [];
  const hear = (end: Place) => {
    while (at(now) !== end) {
      const question = at(now) as QuestionId;
      heard.push(question);
      now = answered(now, question, choose(question, draw, 0.9));
    }
  };
  hear("review");
  now = send(now, { type: "FINISH" });
  const { answers } = now.context;
  if (offered(answers).some((question) => answers[question] === undefined)) {
    now = send(now, { type: "CONTINUE" });
    hear("result");
  }
  return { shared, heard, answers: now.context.answers };
};
const seconds = (law: (one: ReturnType<typeof second>) => void, numRuns = 30) =>
  fc.assert(
    fc.property(walks(), fc.boolean(), fc.integer(), (first, same, seed) => law(second(first, same, seed))),
    { numRuns },
  );

describe("a second person in the same case", () => {
  test("shares exactly the shared answers that are asked of them, and is asked everything else once", () => {
    let carried = 0;
    seconds(({ shared, heard, answers }) => {
      const path = asked(answers);
      const given = path.filter((id) => shared[id] !== undefined);
      for (const id of given) expect(answers[id]).toEqual(shared[id]);
      expect(heard).toEqual(path.filter((id) => !given.includes(id)));
      expect(isComplete(answers)).toBe(true);
      carried += given.length;
    });
    expect(carried).toBeGreaterThan(20);
  });

  test("is asked again whatever is about a person, and the reason too when theirs is another", () => {
    fc.assert(
      fc.property(prefixes(), (first) => {
        for (const id of questionIds) {
          const { whom } = questionOf(id).about;
          const was = first[id] !== undefined;
          expect(sharedOf(first, true)[id] !== undefined).toBe(was && whom !== "person");
          expect(sharedOf(first, false)[id] !== undefined).toBe(was && whom === "case");
        }
      }),
      { numRuns: 30 },
    );
  });

  test("can change a shared answer, and their own stands from then on", () => {
    fc.assert(
      fc.property(walks(), fc.integer(), (first, seed) => {
        const { answers, shared } = second(first, true, seed);
        const [question] = asked(answers).filter((id) => shared[id] !== undefined);
        if (!question) return;
        const answer = choose(question, drawsFrom(seed + 1), 0);
        let now = send(result({}), { type: "ADOPT", answers, shared });
        now = answered(send(now, { type: "CHANGE", question }), question, answer);
        expect(now.context.answers[question]).toEqual(answer);
        expect(now.context.shared[question]).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  test("shares nothing about danger, the past, status, papers or visas, whatever the case", () => {
    const never: QuestionId[] = [
      "personUsStatus",
      "personLocation",
      "personIsMinor",
      "harmAboutThisPerson",
      "genPersonalVulnerability",
      "visaSituation",
      "immigrantPetition",
      "everOrderedRemoved",
      "criminalHistory",
      "securityConcern",
      "misrepresentation",
      "identityDocument",
      "afterParolePlan",
    ];
    expect(never.filter((id) => questionOf(id).about.whom !== "person")).toEqual([]);
  });
});

describe("every question", () => {
  test.each(questionIds)("%s: says in a sentence why it is shared or asked again", (id) => {
    expect(questionOf(id).about.because).toMatch(/^[A-Z].{20,}\.$/);
  });
});

describe("answers brought from elsewhere", () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      undefined,
      7,
      "answers",
      [],
      { nope: "yes" },
      { personUsStatus: "tourist" },
      { requestBases: {} },
    ),
    fc.jsonValue().filter((value) => JSON.stringify(value) !== "{}"),
  );

  test("that are none leave a person where they are, with the same answers", () => {
    fc.assert(
      fc.property(walks(), odd, (answers, bad) => {
        const here = result(answers);
        const brought: Event[] = [
          { type: "ADOPT", answers: bad },
          { type: "ADOPT", answers: {}, shared: bad },
          { type: "MERGE", answers: bad },
        ];
        for (const event of brought) {
          const after = send(here, event);
          expect([after.value, after.context]).toEqual([here.value, here.context]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("replace another person's without a way back into them", () => {
    fc.assert(
      fc.property(walks(), walks(), (mine, theirs) => {
        const now = send(result(mine), { type: "ADOPT", answers: theirs });
        expect(now.context).toEqual({ ...contextOf({ answers: relevant(theirs) }), arrivals: 1 });
        expect(send(now, { type: "UNDO" }).context.answers).toEqual(theirs);
      }),
      { numRuns: 30 },
    );
  });
});
