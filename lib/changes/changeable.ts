import { questionIds, questionOf, type Answers, type Changeable } from "#rules";

/** One fact moved: the answer now, and the options of which any one would do. */
export type Move = { question: Changeable; from: string; to: readonly string[] };

/** Every honest move from these answers. */
export const movesFrom = (answers: Answers): Move[] =>
  questionIds.flatMap((question) => {
    const { changes } = questionOf(question);
    const now = answers[question];
    if (changes === "never" || typeof now !== "string" || !changes.from.includes(now)) return [];
    return changes.to
      .filter((group) => !group.includes(now))
      .map((group) => ({ question: question as Changeable, from: now, to: group }));
  });
