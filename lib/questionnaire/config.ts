import type { QuestionId } from "#rules";
import { committedMoves, type Moves } from "./edges.ts";
import { openerOf, questionnaire, sectionOf, sections, steps } from "./questionnaire.ts";
import {
  milestoneState,
  questionState,
  resultState,
  resumeOfferedState,
  reviewState,
} from "./states.ts";

const place = (to: string) => `#${to}`;
const within = (question: QuestionId) => `.${sectionOf(question)}.${question}`;

/** The walk through the questions: a state for each question inside a state for each section. */
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
      sections.map((section) => [
        section,
        {
          initial: openerOf(section),
          states: Object.fromEntries(
            questionnaire[section].map(({ ask }) => [ask, questionState(ask, moves)]),
          ),
        },
      ]),
    ),
    milestone: milestoneState,
    resumeOffered: resumeOfferedState,
    review: reviewState(moves),
    result: resultState,
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
      ...(["milestone", "review", "result"] as const).map((to) => ({
        guard: { type: "goesTo", params: { to } },
        target: `.${to}`,
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
