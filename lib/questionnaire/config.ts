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

/** The machine as plain JSON: a state for each question inside a state for each stage, guards by name. */
export const configOf = (moves: Moves) => ({
  id: "screening",
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
        actions: "settle",
      })),
      { guard: { type: "goesTo", params: { to: "review" } }, target: ".review" },
      ...Object.keys(ends).map((end) => ({
        guard: { type: "goesToEnd", params: { end } },
        target: `.result.${end}`,
        actions: "settle",
      })),
    ],
    ADOPT: { guard: "brings", target: ".resume", actions: "adopt" },
    MERGE: { guard: "brings", target: ".resume", actions: "merge" },
    UNDO: { guard: "canUndo", target: ".resume", actions: "restore" },
    RESET: { target: ".resume", actions: "clear" },
  },
});

/** The machine that runs: along the edges that are committed. */
export const config = configOf(committedMoves);
