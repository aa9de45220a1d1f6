import type { Answers, QuestionId } from "#rules";

/** Where a person stands: at a question, at a milestone between two, at the review, or at the result. */
export type Place = QuestionId | "milestone" | "review" | "result";

/** What became certain with an answer, though questions are left: the result itself, or that it is no "may be possible". */
export type Certain = "settled" | "noLongerPossible";

/** What was done to answers, as a person is told it. */
export type Notice =
  | { kind: "closed" | "dropped" | "peopleDropped" | "cleared" | "merged" }
  | { kind: "undo"; count: number };

/** An answer that waits for a confirmation, because others would go with it. */
type Losing = {
  question: QuestionId;
  answer: unknown;
  certain?: Certain;
  loses: readonly QuestionId[];
};

export type Context = {
  answers: Answers;
  /** The question reopened from the review. */
  changing: QuestionId | null;
  /** The question whose answer was changed last from the review, to which the review returns. */
  changed: QuestionId | null;
  /** The answer with which something became certain, and what. */
  milestone: { question: QuestionId; certain: Certain } | null;
  /** The answers before a change that dropped some, or before others' answers came in, for undo. */
  undo: Answers | null;
  /** What the case answers as soon as it is asked, because it was answered for another person. */
  shared: Answers;
  losing: Losing | null;
  /** The number of the person whose removal waits for a confirmation. */
  removing: number | null;
  notice: Notice | null;
  /** How often answers came from elsewhere: each time the screen is a new one, even where its name is the same. */
  arrivals: number;
  /** Whether the result was opened for the summary of everybody. */
  seeksEveryone: boolean;
};

export type Input = { answers?: Answers; shared?: Answers; notice?: Notice | null };

export type Event =
  /** Answers that others depend on wait for a confirmation, unless it was given. */
  | {
      type: "ANSWER";
      question: QuestionId;
      answer: unknown;
      certain?: Certain;
      isConfirmed?: boolean;
    }
  | { type: "BACK" }
  | { type: "CHANGE"; question: QuestionId }
  | { type: "FINISH"; seeksEveryone?: boolean }
  /** Go on from a milestone or an early result to the next question; from a whole result to what is offered. */
  | { type: "CONTINUE" }
  | { type: "GO"; to: Place }
  | { type: "ADOPT"; answers: unknown; shared?: unknown }
  | { type: "MERGE"; answers: unknown }
  | { type: "UNDO" }
  | { type: "RESET" }
  /** These ask for a confirmation: of an answer that drops others, of clearing, of removing a person. */
  | { type: "LOSE" }
  | { type: "CLEAR" }
  | { type: "REMOVE"; number: number }
  | { type: "CONFIRM" }
  | { type: "KEEP" };

/** The machine's context at its start. */
export const contextOf = ({ answers = {}, shared = {}, notice = null }: Input): Context => ({
  answers,
  changing: null,
  changed: null,
  milestone: null,
  undo: null,
  shared,
  losing: null,
  removing: null,
  notice,
  arrivals: 0,
  seeksEveryone: false,
});
