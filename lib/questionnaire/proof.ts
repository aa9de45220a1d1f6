import { inside, meet, minus, regionsOf, type QuestionId, type Region } from "#rules";
import { questionnaire, stages, steps } from "./questionnaire.ts";

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

/** Whether one place can follow another with none of the questions between them asked. */
const canFollow = (
  from: readonly Region[],
  between: readonly QuestionId[],
  to: readonly Region[],
): boolean => {
  const asked = between.flatMap(regionsAt);
  return from
    .flatMap((a) => to.flatMap((b) => meet(a, b) ?? []))
    .some(
      (region) =>
        !asked.some((other) => inside(region, other)) && outsideAll(region, asked).length > 0,
    );
};

const everywhere: Region[] = [new Map()];

/** From each question of a list to the later ones that can follow it, and to what comes after the list. */
const edgesOf = (order: readonly QuestionId[], end: string): [string, string[]][] =>
  order.map((from, place) => [from, following(regionsAt(from), order.slice(place + 1), end)]);

const following = (
  from: readonly Region[],
  later: readonly QuestionId[],
  end: string,
): string[] => [
  ...later.filter((to, offset) => canFollow(from, later.slice(0, offset), regionsAt(to))),
  ...(canFollow(from, later, everywhere) ? [end] : []),
];

/**
 * Where a walk can go from each question: a later question, or the review; from the result to what is offered, and
 * from there back to it. Proved from the conditions, written to edges.json once, because a phone should not have
 * to prove it again.
 */
export const provedEdges = (): Record<string, string[]> => {
  const needed = stages.flatMap((stage) => questionnaire[stage].map(({ ask }) => ask));
  const offered = questionnaire.more.map(({ ask }) => ask);
  return Object.fromEntries([
    ...edgesOf(needed, "review"),
    ["result", following(everywhere, offered, "result").filter((to) => to !== "result")],
    ...edgesOf(offered, "result"),
  ]);
};
