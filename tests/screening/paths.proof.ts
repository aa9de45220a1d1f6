import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createMachine, getInitialSnapshot, getNextSnapshot, type SnapshotFrom } from "xstate";
import { getAdjacencyMap } from "xstate/graph";
import { optionsOf, type Answers, type QuestionId } from "#rules";
import { config } from "#lib/questionnaire/config.ts";
import { mermaid, stately } from "#lib/map/drawing.ts";
import { committedMoves, successors } from "#lib/questionnaire/edges.ts";
import { contextOf, type Event, type Input } from "#lib/questionnaire/context.ts";
import { screeningMachine } from "#lib/questionnaire/machine.ts";
import { placeOf } from "#lib/questionnaire/place.ts";
import { provedEdges } from "#lib/questionnaire/proof.ts";
import { ends, questionnaire } from "#lib/questionnaire/questionnaire.ts";
import { endOf, needed, offered, relevant, withAnswer } from "#lib/questionnaire/walk.ts";
import { walks } from "../rules/answers.ts";
import { caseAnswers } from "../rules/cases.ts";
import { eventsAt, prospects } from "./steps.ts";

vi.setConfig({ testTimeout: 300_000 });

type Snapshot = SnapshotFrom<typeof screeningMachine>;
const at = ({ value }: Snapshot) => placeOf(value);
const next = (snapshot: Snapshot, event: Event) => getNextSnapshot(screeningMachine, snapshot, event);
const edge = (from: string, to: string) => `${from} → ${to}`;
const start = getInitialSnapshot(screeningMachine, {});

type Step = { event: Event; state: Snapshot };
type Graph = Record<string, { state: Snapshot; transitions: Record<string, Step> }>;
// The library types the snapshots in its map as those of any machine.
const graph = getAdjacencyMap(screeningMachine, {
  events: (snapshot: Snapshot) => eventsAt(at(snapshot), snapshot.context.answers),
  serializeState: (snapshot: Snapshot) => prospects(at(snapshot), snapshot.context.answers),
}) as unknown as Graph;
const taken = Object.values(graph).flatMap(({ state, transitions }) =>
  Object.values(transitions).map(({ event, state: to }) => ({ from: state, event, to })),
);

describe("every branch of the questionnaire", () => {
  test("is walked: every edge that was proved, from the review to the result, and no other step", () => {
    const steps = new Set(taken.map(({ from, to }) => edge(at(from), at(to))));
    const edges = [...successors].flatMap(([from, places]) => places.map((to) => edge(from, to)));
    expect([...steps].sort()).toEqual([...edges, edge("review", "result")].sort());
    expect(taken.length).toBeGreaterThan(5000);
  });

  test("was proved from the conditions as they are now", () => {
    expect(Object.fromEntries(successors)).toEqual(provedEdges());
  });

  test("keeps the answers given and adds the new one", () => {
    const thenOf = ({ context: { answers } }: Snapshot, event: Event) =>
      event.type === "ANSWER" ? withAnswer(answers, event.question, event.answer) : answers;
    expect(taken.map(({ to }) => to.context.answers)).toEqual(taken.map(({ from, event }) => thenOf(from, event)));
    expect(taken.filter(({ to: { context } }) => context.changing !== null || context.undo !== null)).toEqual([]);
  });

  test("leads back where it came from, with the same answers; from the end of what is offered, to the review", () => {
    const backs = taken.map(({ to }) => next(to, { type: "BACK" }));
    const befores = taken.map(({ from, to }) => edge(at(to), at(to) === "result" ? "review" : at(from)));
    expect(taken.map(({ to }, place) => edge(at(to), at(backs[place]!)))).toEqual(befores);
    expect(backs.map(({ context }) => context.answers)).toEqual(taken.map(({ to }) => to.context.answers));
  });

  test("begins with whom the check is for, behind which there is nothing", () => {
    expect(at(start)).toBe("screeningFor");
    expect(at(next(start, { type: "BACK" }))).toBe("screeningFor");
  });
});

/**
 * All screens of a person's walk: to the result, through all that is offered but the last, back to the result, on to
 * the last, and back from the result to the first question.
 */
const walked = (answers: Answers, machine: typeof screeningMachine) => {
  const screens = [getInitialSnapshot(machine, {})];
  const send = (...events: Event[]) =>
    events.forEach((event) => screens.push(getNextSnapshot(machine, screens.at(-1)!, event)));
  const answering = (questions: readonly QuestionId[]) =>
    questions.map((question) => ({ type: "ANSWER", question, answer: answers[question] }) as const);
  const back = (from: readonly unknown[]) => from.map(() => ({ type: "BACK" }) as const);
  const more = offered(answers);
  send(...answering(needed(answers)), { type: "FINISH" }, { type: "CONTINUE" });
  send(...answering(more.slice(0, -1)), ...back(more), { type: "CONTINUE" }, ...answering(more.slice(-1)));
  send(...back([...needed(answers), "review"]));
  return screens.map(({ value, context }) => ({ value, context }));
};

/** The places of such a walk. */
const wayThrough = (answers: Answers): string[] => {
  const [before, more] = [needed(answers), offered(answers)];
  const toResult = [...before, "review", "result"];
  const aside = more.length === 0 ? ["result", "result"] : [...more, ...more.slice(0, -1).reverse(), "result"];
  return [
    ...toResult,
    ...aside,
    ...more.slice(-1),
    ...more.slice(-1).map(() => "result"),
    ...toResult.slice(0, -1).reverse(),
  ];
};

test("anybody's walk goes through the questions asked, the review, a result and what is offered, and back again", () => {
  const seen = new Set<string>();
  const told = new Set<string>();
  fc.assert(
    fc.property(walks(), (answers) => {
      const screens = walked(answers, screeningMachine);
      expect(screens.map(({ value }) => placeOf(value))).toEqual(wayThrough(answers));
      expect(screens[needed(answers).length + 1]!.value).toMatchObject({ walk: { result: endOf(answers) } });
      expect(screens.at(-1)!.context).toEqual(contextOf({ answers }));
      seen.add(endOf(answers)!);
      for (const question of offered(answers)) told.add(question);
    }),
    // The check cases come to every end and are offered every question, which people of chance may miss.
    { numRuns: 150 + caseAnswers.length, examples: caseAnswers.map(({ nationality: _, ...answers }) => [answers]) },
  );
  expect([...seen].sort()).toEqual(Object.keys(ends).sort());
  expect(told.size).toBe(questionnaire.more.length);
});

describe("the machine as data", () => {
  test("is JSON, whole", () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    const { context: _, ...rest } = screeningMachine.config;
    expect(JSON.parse(stately(committedMoves))).toEqual(rest);
  });

  test("walks the same when it is made from the JSON", () => {
    const context = ({ input }: { input?: Input }) => contextOf({ answers: relevant(input?.answers ?? {}) });
    // A machine made from JSON has no types of its own; its guards and actions are those of ours.
    const made = createMachine({ ...JSON.parse(stately(committedMoves)), context }).provide(
      screeningMachine.implementations as never,
    ) as unknown as typeof screeningMachine;
    fc.assert(
      fc.property(walks(), (answers) => {
        expect(walked(answers, made)).toEqual(walked(answers, screeningMachine));
      }),
      { numRuns: 20 },
    );
  });

  test("is drawn with every question, every edge and every end", () => {
    const lines = mermaid(committedMoves)
      .split("\n")
      .map((line) => line.trim());
    expect(lines).toContainEach(
      [...successors].flatMap(([from, places]) => [
        ...places.map((to) => `${from} --> ${to}`),
        from === "result" ? "state result {" : from,
      ]),
    );
    expect(lines.filter((line) => /^\w+ --> \w+$/.test(line) && !line.startsWith("review")).length).toBe(
      [...successors.values()].flat().length,
    );
    expect(lines).toContainEach(Object.keys(ends).map((end) => `review --> ${end.replaceAll("-", "_")}`));
  });
});

test("an answer that is refused, or to another question, leaves a person where they are", () => {
  const wrong = [undefined, null, "", "maybe", [], {}, { none: true, "not-sure": true }, 7];
  const atQuestions = taken.filter(({ event }) => event.type === "ANSWER");
  const moved: { here: QuestionId; event: Event }[] = [];
  for (const { from } of atQuestions.filter((_, place) => place % 20 === 0)) {
    const here = at(from) as QuestionId;
    const other = here === "screeningFor" ? "personUsStatus" : "screeningFor";
    const events: Event[] = [
      ...wrong.map((answer) => ({ type: "ANSWER", question: here, answer }) as const),
      { type: "ANSWER", question: other, answer: optionsOf(other)[0] },
      { type: "FINISH" },
      { type: "CONTINUE" },
    ];
    for (const event of events) {
      const after = next(from, event);
      if (!isDeepStrictEqual([after.value, after.context], [from.value, from.context])) moved.push({ here, event });
    }
  }
  expect(moved).toEqual([]);
});
