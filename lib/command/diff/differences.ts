import type { Answers, Determination, Outcome, Reason } from "#rules";
import { pairsOf, type Pair, type Person } from "./stories.ts";
import type { Version } from "./versions.ts";

/** A reason that stands in one version alone: `-` in the earlier, `+` in the later. */
export type Turned = {
  sign: "-" | "+";
  name: string;
  rule: string;
  weighs: boolean;
  because: Answers;
  cites: string;
};
/** What two versions say of one person. */
export type Compared = {
  answers: Answers;
  /** Whether both versions read the same answers. */
  asked: "alike" | "otherwise";
  was: Outcome;
  is: Outcome;
  turned: Turned[];
  /** The rules of whose reasons anything differs. */
  touched: string[];
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
    reasons.map(({ rule, finding, of, cites, because }) => [
      `${rule} (${[finding, ...of].join(" ")})`,
      { rule, weighs: finding.startsWith("weighs"), because, cites: JSON.stringify(cites) },
    ]),
  );

const turnedBetween = (before: Determination, after: Determination): Turned[] => {
  const [was, is] = [reasonsIn(before), reasonsIn(after)];
  return [
    ...[...was]
      .filter(([name, { cites }]) => is.get(name)?.cites !== cites)
      .map(([name, one]): Turned => ({ sign: "-", name, ...one })),
    ...[...is]
      .filter(([name, { cites }]) => was.get(name)?.cites !== cites)
      .map(([name, one]): Turned => ({ sign: "+", name, ...one })),
  ];
};

type Judged = { answers: Answers; found: Determination; said: string };

/** A reason whose answers stand in the order of their names, whichever was read first. */
const inOrder = (reason: Reason) => ({
  ...reason,
  because: Object.entries(reason.because).sort(([a], [b]) => (a < b ? -1 : 1)),
});

/** All that a determination says of a person, but for the version of the rules. */
const said = (found: Determination, reasons: readonly object[] = found.reasons) =>
  JSON.stringify({ ...found, reasons, rules: null });

/** Whether two determinations say the same of a person; most do to the letter. */
const isSaidAlike = (was: Judged, is: Judged) =>
  was.said === is.said ||
  said(was.found, was.found.reasons.map(inOrder)) === said(is.found, is.found.reasons.map(inOrder));

/** The rules of whose reasons anything differs. */
const touchedBetween = (before: Determination, after: Determination): string[] => {
  const told = ({ reasons }: Determination) =>
    new Map(reasons.map((reason) => [JSON.stringify(inOrder(reason)), reason.rule]));
  const [was, is] = [told(before), told(after)];
  const turned = [...was].filter(([text]) => !is.has(text));
  const newly = [...is].filter(([text]) => !was.has(text));
  return [...new Set([...turned, ...newly].map(([, rule]) => rule))];
};

type Judge = (person: Person) => Judged;

const judges = new WeakMap<Version, Judge>();

/** What a version finds of a person by the answers that it asks for; the same person is judged once. */
const judgeOf = (version: Version): Judge => {
  const known = judges.get(version);
  if (known) return known;
  const read = readerFor(version);
  const judged = new WeakMap<Person, Judged>();
  const judge: Judge = (person) => {
    const before = judged.get(person);
    if (before) return before;
    const answers = read(person);
    const found = version.determine(answers);
    const one = { answers, found, said: said(found) };
    judged.set(person, one);
    return one;
  };
  judges.set(version, judge);
  return judge;
};

/** Runs each version on the answers that it asks a person for. */
const comparing = (before: Version, after: Version) => {
  const [judgeBefore, judgeAfter] = [judgeOf(before), judgeOf(after)];
  return (earlier: Person, later: Person): Compared => {
    const [was, is] = [judgeBefore(earlier), judgeAfter(later)];
    const isSame = isSaidAlike(was, is);
    return {
      answers: { ...was.answers, ...is.answers },
      asked: JSON.stringify(was.answers) === JSON.stringify(is.answers) ? "alike" : "otherwise",
      was: was.found.outcome,
      is: is.found.outcome,
      turned: isSame ? [] : turnedBetween(was.found, is.found),
      touched: isSame ? [] : touchedBetween(was.found, is.found),
      differs: was.found.outcome !== is.found.outcome ? "outcome" : isSame ? "nothing" : "reasons",
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
