import { questionIds, questionOf, type Answers } from "#rules";

/** The answers of one person that another one in the same case shares. */
export const sharedOf = (answers: Answers, sameReason: boolean): Answers =>
  Object.fromEntries(
    questionIds
      .filter((id) => {
        const { whom } = questionOf(id).about;
        return whom === "case" || (sameReason && whom === "reason");
      })
      .filter((id) => answers[id] !== undefined)
      .map((id) => [id, answers[id]]),
  );
