import type { LikeCase, WholeCase } from "./check-case.ts";

export type WrittenCase = WholeCase | LikeCase;
type InheritedCase = { case: WholeCase } | { problem: string };

/** The answers of one case, changed: null takes an answer away. */
const changed = (answers: WholeCase["answers"], but: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries({ ...answers, ...but }).filter(([, answer]) => answer !== null),
  );

/** Each case with the answers that it inherits, in order, or the reason why it has none. */
export const inherit = (written: readonly WrittenCase[]): InheritedCase[] => {
  const byId = new Map(written.map((one) => [one.id, one]));
  const told = (one: WrittenCase, heirs: readonly string[]): InheritedCase => {
    if ("answers" in one) return { case: one };
    const { like, but, ...rest } = one;
    const ways = [...heirs, one.id];
    if (ways.includes(like)) return { problem: `${[...ways, like].join(" is like ")}: a circle` };
    const other = byId.get(like);
    if (!other) return { problem: `${one.id} is like ${like}, which is no case` };
    const theirs = told(other, ways);
    if ("problem" in theirs) return theirs;
    const { answers } = theirs.case;
    const missing = Object.keys(but).find((id) => but[id] === null && !(id in answers));
    if (missing) return { problem: `${one.id} drops ${missing}, which ${like} does not answer` };
    return { case: { ...rest, answers: changed(answers, but) } };
  };
  return written.map((one) => told(one, []));
};
