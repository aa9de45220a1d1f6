import type { QuestionId } from "#rules";
import { committedMoves, type Moves } from "./edges.ts";
import { ends, openerOf, questionnaire, stageOf, stages, steps } from "./questionnaire.ts";

const place = (to: string) => `#${to}`;
const within = (question: QuestionId) => `.${stageOf(question)}.${question}`;

const questionState = (question: QuestionId, { successors, predecessors }: Moves) => ({
  id: question,
  on: {
    ANSWER: [
      {
        guard: { type: "loses", params: { from: question } },
        actions: ["holdAnswer", "askBeforeLoss"],
      },
      {
        guard: { type: "settles", params: { from: question } },
        target: "#review",
        actions: "answer",
      },
      {
        guard: { type: "resumes", params: { from: question } },
        target: "#resume",
        actions: "answer",
      },
      ...(successors.get(question) ?? []).map((to) => ({
        guard: { type: "leadsTo", params: { from: question, to } },
        target: place(to),
        actions: "answer",
      })),
    ],
    BACK: [
      { guard: { type: "cancels", params: { from: question } }, target: "#review" },
      ...(predecessors.get(question) ?? []).map((to) => ({
        guard: { type: "cameFrom", params: { from: question, to } },
        target: place(to),
      })),
    ],
  },
});

/** The walk through the questions: a state for each question inside a state for each stage. */
const walkOf = (moves: Moves) => ({
  initial: "resume",
  states: {
    /** Finds the place again from the answers alone: the first question without one, or the review. */
    resume: {
      id: "resume",
      always: [
        ...steps.map(({ ask }) => ({
          guard: { type: "isNext", params: { question: ask } },
          target: place(ask),
        })),
        { target: "#review" },
      ],
    },
    ...Object.fromEntries(
      stages.map((stage) => [
        stage,
        {
          initial: openerOf(stage),
          states: Object.fromEntries(
            questionnaire[stage].map(({ ask }) => [ask, questionState(ask, moves)]),
          ),
        },
      ]),
    ),
    review: {
      id: "review",
      entry: "settle",
      on: {
        BACK: (moves.predecessors.get("review") ?? []).map((to) => ({
          guard: { type: "isLast", params: { question: to } },
          target: place(to),
        })),
        FINISH: Object.keys(ends).map((end) => ({
          guard: { type: "endsAs", params: { end } },
          target: `#result.${end}`,
          actions: "seek",
        })),
      },
    },
    result: {
      id: "result",
      initial: "all-stages",
      states: Object.fromEntries(Object.keys(ends).map((end) => [end, {}])),
      on: { BACK: "#review" },
    },
  },
  on: {
    CHANGE: steps.map(({ ask }) => ({
      guard: { type: "changes", params: { question: ask } },
      target: within(ask),
      actions: "reopen",
    })),
    GO: [
      ...steps.map(({ ask }) => ({
        guard: { type: "goesTo", params: { to: ask } },
        target: within(ask),
        actions: ["settle", "seek"],
      })),
      { guard: { type: "goesTo", params: { to: "review" } }, target: ".review", actions: "seek" },
      ...Object.keys(ends).map((end) => ({
        guard: { type: "goesToEnd", params: { end } },
        target: `.result.${end}`,
        actions: ["settle", "seek"],
      })),
    ],
    ADOPT: { guard: "brings", target: ".resume", actions: "adopt" },
    MERGE: { guard: "brings", target: ".resume", actions: "merge" },
    UNDO: { guard: "canUndo", target: ".resume", actions: "restore" },
    RESET: { target: ".resume", actions: "clear" },
  },
});

const left = { target: "nothing", actions: "release" };

/** What waits for a confirmation, beside the walk: an answer that drops others, clearing, or removing a person. */
const confirming = {
  initial: "nothing",
  states: {
    nothing: {
      on: {
        LOSE: "drop",
        CLEAR: "clear",
        REMOVE: { target: "remove", actions: "holdPerson" },
      },
    },
    drop: { on: { CONFIRM: { target: "nothing", actions: ["answerAnyway", "release"] } } },
    clear: { on: { CONFIRM: { target: "nothing", actions: "reset" } } },
    remove: { on: { CONFIRM: left } },
  },
  on: Object.fromEntries(
    ["KEEP", "GO", "ADOPT", "MERGE", "UNDO", "RESET"].map((event) => [
      event,
      { ...left, target: ".nothing" },
    ]),
  ),
};

/** The machine as plain JSON, guards and actions by name: the walk, and what it confirms. */
export const configOf = (moves: Moves) => ({
  id: "screening",
  type: "parallel",
  states: { walk: walkOf(moves), confirming },
});

/** The machine that runs: along the edges that are committed. */
export const config = configOf(committedMoves);
