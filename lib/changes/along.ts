import type { Answers, QuestionId } from "#rules";

/** Facts that come with another: a visa refused as hoped is refused for ties, a petition is not the only reason. */
const along: { [Q in QuestionId]?: Readonly<Record<string, Answers>> } = {
  visaSituation: { refused: { visaRefusalGround: "ties-214b" } },
  immigrantPetition: { pending: { onlyBecauseOfWait: "no" } },
};

/** What comes true with an answer, besides the answer itself. */
export const comesAlong = (question: QuestionId, answer: string): Answers =>
  along[question]?.[answer] ?? {};
