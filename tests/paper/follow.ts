import { takesSeveral, type Answers, type Outcome, type QuestionId } from "#rules";
import { layOut, type Next, type PaperMark, type PaperStep } from "#lib/paper/sheet.ts";
import type { Way } from "#lib/paper/ways.ts";

type Ticks = ReadonlyMap<QuestionId, ReadonlySet<string>>;

/** Where a person comes out who follows the sheet by hand, and the boxes that they ticked in the count. */
export type Followed = { end: Outcome; count: ReadonlySet<PaperMark["mark"]> };

const hold = (ways: readonly Way[], ticks: Ticks): boolean =>
  ways.some((way) =>
    way.every((line) => [...line].some(([id, options]) => [...(ticks.get(id) ?? [])].some((one) => options.has(one)))),
  );

const tickedAt = (question: QuestionId, answers: Answers): string[] => {
  const answer = answers[question];
  if (answer === undefined) throw new Error(`The sheet asks ${question}, the questionnaire does not.`);
  return takesSeveral(question) ? Object.keys(answer) : [answer as string];
};

/** The end that the count gives: more than one reason is too much for "not this way" on paper. */
const endOf = (count: Followed["count"], reasons: number): Outcome => {
  const isNot = [...count].some((mark) => mark.startsWith("not:"));
  if (isNot && reasons === 1) return "likely-ineligible";
  return count.size > 0 ? "needs-attorney" : "likely-eligible";
};

const isEnd = (next: Next): next is Exclude<Next, number> => typeof next === "string";

/** Follows the sheet as a person does who has these answers: it reads the steps and nothing else. */
export const follow = (answers: Answers, steps: readonly PaperStep[] = layOut()): Followed => {
  const ticks = new Map<QuestionId, ReadonlySet<string>>();
  const count = new Set<PaperMark["mark"]>();
  let number = 1;
  for (let step = steps[0]; step; step = steps[number - 1]) {
    if (!hold(step.onlyIf, ticks)) {
      number += 1;
      continue;
    }
    const chosen = tickedAt(step.question, answers);
    ticks.set(step.question, new Set(chosen));
    const options = step.options.filter(({ option }) => chosen.includes(option));
    const stop = options.map(({ next }) => next).find(isEnd);
    if (stop) return { end: stop, count };
    for (const { mark, beside } of options.flatMap(({ marks }) => marks)) {
      if (hold(beside, ticks)) count.add(mark);
    }
    number = Math.max(...options.map(({ next }) => Number(next)));
  }
  return { end: endOf(count, ticks.get("requestBases")?.size ?? 0), count };
};
