import { questionIds, type Answers, type Determination, type QuestionId } from "#rules";
import { relevant } from "../questionnaire/walk.ts";
import type { Move } from "./changeable.ts";

/** Facts that come with another: a visa refused as hoped is refused for ties, a petition is not the only reason. */
const along: { [Q in QuestionId]?: Readonly<Record<string, Answers>> } = {
  visaSituation: { refused: { visaRefusalGround: "ties-214b" } },
  immigrantPetition: { pending: { onlyBecauseOfWait: "no" } },
};

/** What comes true with an answer, besides the answer itself. */
export const comesAlong = (question: QuestionId, answer: string): Answers =>
  along[question]?.[answer] ?? {};

/** The answers once a move is made, without those to questions no longer asked. */
export const moved = (answers: Answers, { question, to }: Move): Answers =>
  relevant({ ...answers, [question]: to[0], ...comesAlong(question, to[0]!) });

/** Whether an answer at which an attorney must look would be dropped: an honest change never hides one. */
export const hides = ({ reasons }: Determination, then: Answers): boolean =>
  reasons
    .filter(({ finding }) => finding.startsWith("refers"))
    .some(({ because }) =>
      (Object.keys(because) as QuestionId[]).some((id) => then[id] === undefined),
    );

/** A move, and the questions whose answers it changes, brings or drops. */
export type Reach = { move: Move; touched: readonly QuestionId[] };

export const reachOf = (answers: Answers, move: Move): Reach => {
  const then = moved(answers, move);
  return { move, touched: questionIds.filter((id) => then[id] !== answers[id]) };
};
