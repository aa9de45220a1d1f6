import {
  isAwaited,
  knowerOf,
  knowers,
  questionIds,
  version,
  type Answers,
  type Determination,
  type Knower,
  type QuestionId,
} from "#rules";
import type { Packet } from "../handoff/packet.ts";
import { asked } from "../questionnaire/walk.ts";

type Voice = NonNullable<Answers["screeningFor"]>;
/** The open questions that one kind of person can know the answers to. */
export type Open = { knows: Knower; questions: QuestionId[] };

/**
 * The questions that are open, by who can know: an answer that is awaited, or one on which an open point
 * rests. Nobody is told to ask themselves.
 */
export const openBy = (answers: Answers, { open }: Pick<Determination, "open">): Open[] => {
  const points = new Set(
    open.flatMap(({ settledBy }) => settledBy.map(({ question }) => question)),
  );
  const path = new Set(asked(answers));
  const questions = questionIds.filter(
    (id) => path.has(id) && answers[id] !== undefined && (isAwaited(answers[id]) || points.has(id)),
  );
  const isOneself = (knows: Knower) =>
    knows === "person" && (answers.screeningFor ?? "myself") === "myself";
  return knowers
    .filter((knows) => !isOneself(knows))
    .map((knows) => ({ knows, questions: questions.filter((id) => knowerOf(id) === knows) }))
    .filter((one) => one.questions.length > 0);
};

/** In which voice the one who is asked reads: of themselves, of their relative, or of somebody they help. */
export const voiceOf = (knows: Knower): Voice =>
  knows === "person"
    ? "myself"
    : knows === "family" || knows === "supporter"
      ? "relative"
      : "client";

/** The questions for one who can know, as they go into a link: no answer is in it. */
export const asking = (
  { knows, questions }: Open,
  today: string,
): Extract<Packet, { kind: "ask" }> => ({
  kind: "ask",
  voice: voiceOf(knows),
  open: questions,
  made: today,
  rules: version.version,
});

/** What somebody answered, as they give it back. */
export const replying = (answers: Answers, today: string): Extract<Packet, { kind: "reply" }> => ({
  kind: "reply",
  answers,
  made: today,
  rules: version.version,
});
