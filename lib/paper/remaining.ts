import { askedWhen, type QuestionId } from "#rules";
import { implies, joined, tickedWhen, type Ticked } from "./ticked.ts";

/** What is known of whoever comes to a question: the options that can still be ticked, and of which questions surely one is. */
export type Open = { options: Ticked; certain: ReadonlySet<QuestionId> };

const without = (ways: Ticked, ...ids: QuestionId[]): Ticked =>
  new Map([...ways].filter(([id]) => !ids.includes(id)));

/** Whether being asked a question is proof of a tick. */
const proves = (asked: QuestionId, id: QuestionId, options: ReadonlySet<string>, known: Ticked) => {
  const gates = tickedWhen(askedWhen(asked)).filter(
    (gate) => joined(gate, without(known, asked, id)).length > 0,
  );
  return gates.length > 0 && gates.every((gate) => implies(gate, new Map([[id, options]])));
};

/** The ticks that a person still has to look for: not those that are sure anyhow. Nothing where they cannot be. */
export const remaining = (
  beside: Ticked,
  { options, certain }: Open,
  at?: QuestionId,
): Ticked[] => {
  const left = new Map(
    [...beside].map(([id, named]) => {
      const open = options.get(id);
      return [id, open ? new Set([...named].filter((option) => open.has(option))) : named] as const;
    }),
  );
  if ([...left.values()].some(({ size }) => size === 0)) return [];
  for (const [id, named] of [...left]) {
    const open = options.get(id);
    const isSure = certain.has(id) && open && [...open].every((option) => named.has(option));
    const asked = [...(at ? [at] : []), ...left.keys()].filter((other) => other !== id);
    if (isSure || asked.some((other) => proves(other, id, named, left))) left.delete(id);
  }
  return [left];
};
