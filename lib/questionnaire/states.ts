import type { QuestionId } from "#rules";
import type { Moves } from "./edges.ts";
import { ends, isOffered, questionnaire, steps } from "./questionnaire.ts";

const place = (to: string) => `#${to}`;

/** An answer leads to a milestone, to the place it was changed from, or to the question that is asked next. */
const answering = (question: QuestionId, { successors }: Moves) => [
  {
    guard: { type: "loses", params: { from: question } },
    actions: ["holdAnswer", "askBeforeLoss"],
  },
  { guard: { type: "settles", params: { from: question } }, target: "#review", actions: "answer" },
  ...(isOffered(question)
    ? [
        {
          guard: { type: "resumes", params: { from: question } },
          target: "#resumeOffered",
          actions: "answer",
        },
      ]
    : [
        {
          guard: { type: "tells", params: { from: question } },
          target: "#milestone",
          actions: ["answer", "mark"],
        },
        {
          guard: { type: "resumes", params: { from: question } },
          target: "#resume",
          actions: "answer",
        },
      ]),
  ...(successors.get(question) ?? []).map((to) => ({
    guard: { type: "leadsTo", params: { from: question, to } },
    target: place(to),
    actions: "answer",
  })),
];

/** A question: where an answer leads, and what lies before it. */
export const questionState = (question: QuestionId, moves: Moves) => ({
  id: question,
  on: {
    ANSWER: answering(question, moves),
    BACK: [
      { guard: { type: "cancels", params: { from: question } }, target: "#review" },
      ...(moves.predecessors.get(question) ?? []).map((to) => ({
        guard: { type: "cameFrom", params: { from: question, to } },
        target: place(to),
      })),
    ],
  },
});

/** What became certain though questions are left: the result so far can be seen, or the questions go on. */
export const milestoneState = {
  id: "milestone",
  on: {
    CONTINUE: "#resume",
    FINISH: { guard: "hasResult", target: "#result", actions: "seek" },
    BACK: steps.map(({ ask }) => ({
      guard: { type: "marks", params: { question: ask } },
      target: place(ask),
    })),
  },
};

/** Goes on at the first offered question without an answer, past those that the case answers; or to the result. */
export const resumeOfferedState = {
  id: "resumeOffered",
  always: [
    ...questionnaire.more.map(({ ask }) => ({
      guard: { type: "isNextOffered", params: { question: ask } },
      target: place(ask),
    })),
    { target: "#result" },
  ],
};

/** The review of all answers, before the result. */
export const reviewState = ({ predecessors }: Moves) => ({
  id: "review",
  entry: "settle",
  on: {
    BACK: (predecessors.get("review") ?? []).map((to) => ({
      guard: { type: "isLast", params: { question: to } },
      target: place(to),
    })),
    FINISH: { guard: "hasResult", target: "#result", actions: "seek" },
  },
});

/** The result, named by how the check ends. An early one leads back to the questions that are left. */
export const resultState = {
  id: "result",
  initial: "end",
  states: {
    end: {
      always: Object.keys(ends).map((end) => ({
        guard: { type: "endsAs", params: { end } },
        target: end,
      })),
    },
    ...Object.fromEntries(Object.keys(ends).map((end) => [end, {}])),
  },
  on: {
    BACK: [{ guard: "isComplete", target: "#review" }, { target: "#resume" }],
    CONTINUE: [
      { guard: "isEarly", target: "#resume" },
      // Who left the offered questions halfway goes on at any of them, not only at one that can come first.
      ...questionnaire.more.map(({ ask }) => ({
        guard: { type: "offers", params: { question: ask } },
        target: place(ask),
      })),
    ],
  },
};
