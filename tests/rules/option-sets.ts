import { contains, optionsOf, type Answers, type QuestionId, type Region } from "#rules";

export type Chosen = Record<string, true>;

const isAlone = (option: string) => option === "none" || option === "not-sure";

/** A region that reads one fact only. */
export const onlyFact = (fact: string, room: unknown): Region => new Map([[fact, room]]) as unknown as Region;

/** The region in which a reason was chosen. */
export const chose = (basis: string): Region =>
  onlyFact("requestBases", { has: new Set([basis]), within: new Set(optionsOf("requestBases")) });

const allSets = (question: QuestionId): Chosen[] => {
  const most = question === "requestBases" ? 3 : optionsOf(question).length;
  let shared: string[][] = [[]];
  for (const option of optionsOf(question).filter((one) => !isAlone(one))) {
    const larger = shared.filter((set) => set.length < most).map((set) => [...set, option]);
    shared = [...shared, ...larger];
  }
  const alone = optionsOf(question)
    .filter(isAlone)
    .map((option) => [option]);
  return [...shared.slice(1), ...alone].map((set) => Object.fromEntries(set.map((one) => [one, true])));
};

const apartFrom = (question: QuestionId, region: Region): string =>
  JSON.stringify(
    [...region]
      .filter(([fact]) => fact !== question)
      .map(([fact, room]) => [fact, Object.values<ReadonlySet<string>>(room).map((set) => [...set])]),
  );

/**
 * Sets of options, one for each way in which some union of regions tells sets apart: of a union it only
 * matters what its regions still need once the set is known.
 */
export const distinctSets = (question: QuestionId, unions: readonly (readonly Region[])[]): Chosen[] => {
  const tests = unions.map((union) =>
    union
      .filter((region) => region.has(question))
      .map((region) => ({
        test: onlyFact(question, region.get(question)),
        rest: apartFrom(question, region),
      })),
  );
  const signOf = (set: Chosen) =>
    tests.map((union) => {
      const fitting = union.filter(({ test }) => contains(test, { [question]: set } as Answers));
      return [...new Set(fitting.map(({ rest }) => rest))].sort();
    });
  return [...new Map(allSets(question).map((set) => [JSON.stringify(signOf(set)), set])).values()];
};
