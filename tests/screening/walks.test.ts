import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createActor } from "xstate";
import type * as Rules from "#rules";
import { questionIds, type Answers, type QuestionId } from "#rules";
import { drawsFrom } from "#lib/command/diff/draws.ts";
import type { Event } from "#lib/questionnaire/context.ts";
import { asked, needed, offered, unanswered } from "#lib/questionnaire/walk.ts";
import { choose, prefixes, walks } from "../rules/answers.ts";

const counted = { walks: 0, parses: 0 };

/** The rules, counting: a walk asks once whether the questions without a condition are asked. */
const counting = async () => {
  const rules = await vi.importActual<typeof Rules>("#rules");
  const matches: typeof rules.matches = (when) => {
    const isMatch = rules.matches(when);
    return (answers) => {
      counted.walks += Number(when === true);
      return isMatch(answers);
    };
  };
  // Each schema has an answer type of its own; counting them needs none.
  const schemas = new Set<{ safeParse: (value: unknown) => unknown }>(
    questionIds.map((id) => rules.answerTo[id] as never),
  );
  for (const schema of schemas) {
    const { safeParse } = schema;
    schema.safeParse = (value) => {
      counted.parses += 1;
      return safeParse.call(schema, value);
    };
  }
  return { ...rules, matches };
};

// All files of a worker share their modules: this one takes a machine of its own, and leaves none behind.
vi.resetModules();
vi.doMock("#rules", counting);
const { screeningMachine } = await import("#lib/questionnaire/machine.ts");
vi.doUnmock("#rules");
vi.resetModules();

const from = (answers: Answers, shared: Answers = {}) =>
  createActor(screeningMachine, { input: { answers: structuredClone(answers), shared } }).start();
type Person = ReturnType<typeof from>;

const atMostTwo = (person: Person, event: Event) => {
  counted.walks = 0;
  counted.parses = 0;
  person.send(event);
  expect(counted.walks).toBeGreaterThan(0);
  expect(counted.walks).toBeLessThanOrEqual(2);
  expect(counted.parses).toBe(1);
};

describe("One answer walks the questionnaire at most twice and is parsed once:", () => {
  test("on the way from the first question to the review, and through what is offered after the result", () => {
    fc.assert(
      fc.property(walks(), (told) => {
        const person = from({});
        const answer = (question: QuestionId) =>
          atMostTwo(person, { type: "ANSWER", question, answer: told[question] });
        needed(told).forEach(answer);
        for (const type of ["FINISH", "CONTINUE"] as const) person.send({ type });
        offered(told).forEach(answer);
        expect(person.getSnapshot().context.answers).toEqual(told);
      }),
      { numRuns: 20 },
    );
  });

  test("when it is changed from the review, before it is confirmed and after", () => {
    let confirmed = 0;
    fc.assert(
      fc.property(walks(), fc.nat(), fc.integer(), (told, which, seed) => {
        const question = asked(told)[which % asked(told).length]!;
        const person = from(told);
        person.send({ type: "CHANGE", question });
        atMostTwo(person, { type: "ANSWER", question, answer: choose(question, drawsFrom(seed), 0) });
        if (!person.getSnapshot().context.losing) return;
        confirmed += 1;
        atMostTwo(person, { type: "CONFIRM" });
      }),
      { numRuns: 100 },
    );
    expect(confirmed).toBeGreaterThan(5);
  });

  test("of a second person in the same case", () => {
    fc.assert(
      fc.property(prefixes(), walks(), fc.integer(), (told, shared, seed) => {
        const person = from(told, structuredClone(shared));
        const { answers } = person.getSnapshot().context;
        const question = unanswered(answers);
        if (question) atMostTwo(person, { type: "ANSWER", question, answer: choose(question, drawsFrom(seed), 0.9) });
      }),
      { numRuns: 60 },
    );
  });
});
