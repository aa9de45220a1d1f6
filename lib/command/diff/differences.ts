import type { Answers, Determination, Outcome } from "#rules";
import { pairsOf, type Pair, type Person } from "./stories.ts";
import type { Version } from "./versions.ts";

/** A reason that stands in one version alone: `-` in the earlier, `+` in the later. */
export type Turned = { sign: "-" | "+"; name: string; weighs: boolean; because: Answers };
/** What two versions say of one person. */
export type Compared = {
  answers: Answers;
  was: Outcome;
  is: Outcome;
  turned: Turned[];
  differs: "outcome" | "reasons" | "nothing";
};

/** The options that an answer names. */
export const optionsIn = (answer: unknown): string[] =>
  typeof answer === "object" && answer !== null ? Object.keys(answer) : [String(answer)];

/** Reads of a person the answers for which a version asks, as far as it knows question and options. */
const readerFor = ({ questionIds, optionsOf, relevant }: Version) => {
  const offered = questionIds.map((id) => [id, new Set(optionsOf(id))] as const);
  return (person: Person): Answers => {
    const known = offered.filter(([id, options]) =>
      optionsIn(person[id]).every((one) => options.has(one)),
    );
    return relevant(Object.fromEntries(known.map(([id]) => [id, person[id]])));
  };
};

const reasonsIn = ({ reasons }: Determination) =>
  new Map(
    reasons.map(({ rule, finding, of, because }) => [
      `${rule} (${[finding, ...of].join(" ")})`,
      { weighs: finding.startsWith("weighs"), because },
    ]),
  );

const turnedBetween = (before: Determination, after: Determination): Turned[] => {
  const [was, is] = [reasonsIn(before), reasonsIn(after)];
  return [
    ...[...was]
      .filter(([name]) => !is.has(name))
      .map(([name, one]): Turned => ({ sign: "-", name, ...one })),
    ...[...is]
      .filter(([name]) => !was.has(name))
      .map(([name, one]): Turned => ({ sign: "+", name, ...one })),
  ];
};

const statesIn = ({ requirements, bases }: Determination) => JSON.stringify([requirements, bases]);

/** Runs each version on the answers that it asks a person for. */
const comparing = (before: Version, after: Version) => {
  const [readBefore, readAfter] = [readerFor(before), readerFor(after)];
  return (earlier: Person, later: Person): Compared => {
    const [were, are] = [readBefore(earlier), readAfter(later)];
    const [was, is] = [before.determine(were), after.determine(are)];
    const turned = turnedBetween(was, is);
    const isSame = turned.length === 0 && statesIn(was) === statesIn(is);
    return {
      answers: { ...were, ...are },
      was: was.outcome,
      is: is.outcome,
      turned,
      differs: was.outcome !== is.outcome ? "outcome" : isSame ? "nothing" : "reasons",
    };
  };
};

/** Runs both versions on each person, each on the answers that it asks for. */
export const compare = (before: Version, after: Version, people: readonly Person[]): Compared[] => {
  const compared = comparing(before, after);
  return people.map((person) => compared(person, person));
};

export type ComparedStory = Compared & Pair;

/** The people of whom both versions tell, each version by its own answers. */
export const compareStories = (earlier: Version, later: Version): ComparedStory[] => {
  const compared = comparing(earlier, later);
  return pairsOf(earlier.stories, later.stories).map(({ before, after }) => ({
    ...compared(before.answers, after.answers),
    before,
    after,
  }));
};
