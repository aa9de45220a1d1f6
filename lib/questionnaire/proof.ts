import { inside, meet, minus, regionsOf, type QuestionId, type Region } from "#rules";
import { steps } from "./questionnaire.ts";

const order = steps.map(({ ask }) => ask);

/** Where each question is asked: its own condition, and those of the questions that it reads. */
const askedIn = new Map<QuestionId, Region[]>();
for (const { ask, when } of steps) {
  const own: Region[] = when ? regionsOf(when) : [new Map()];
  const whole = own.flatMap((region) =>
    [...region.keys()].reduce<Region[]>(
      (found, fact) => {
        const behind = askedIn.get(fact as QuestionId) ?? [];
        return found.flatMap((a) => behind.flatMap((b) => meet(a, b) ?? []));
      },
      [region],
    ),
  );
  askedIn.set(ask, whole);
}

const regionsAt = (question: QuestionId): Region[] => askedIn.get(question) ?? [];

const outsideAll = (region: Region, others: readonly Region[]) =>
  others.reduce<Region[]>((free, other) => free.flatMap((part) => minus(part, other)), [region]);

const canFollow = (from: number, to: number): boolean => {
  const target = order[to];
  const together = regionsAt(order[from]!).flatMap((a) =>
    target ? regionsAt(target).flatMap((b) => meet(a, b) ?? []) : [a],
  );
  const between = order.slice(from + 1, to).flatMap(regionsAt);
  return together.some(
    (region) =>
      !between.some((asked) => inside(region, asked)) && outsideAll(region, between).length > 0,
  );
};

/**
 * Where a walk can go from each question: a later question, or the review. Proved from the conditions,
 * written to edges.json once, because a phone should not have to prove it again.
 */
export const provedEdges = (): Record<string, string[]> =>
  Object.fromEntries(
    order.map((question, place) => {
      const later = order
        .slice(place + 1)
        .filter((_, offset) => canFollow(place, place + 1 + offset));
      return [question, canFollow(place, order.length) ? [...later, "review"] : later];
    }),
  );
