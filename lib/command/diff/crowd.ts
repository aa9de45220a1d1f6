import type { RuleId } from "#rules";
import { peopleOfCases } from "#rules/cases";
import { edgesOf, neighborsOf } from "./edges.ts";
import { peopleFrom } from "./sample.ts";
import type { Person } from "./stories.ts";
import type { Version } from "./versions.ts";
import { writtenDifferences } from "./written.ts";

const each = (people: readonly Person[]): Person[] => [
  ...new Map(people.map((person) => [JSON.stringify(person), person])).values(),
];

const crowds = new WeakMap<Version, Person[]>();

/** The people at the edges of every rule, with one basis and with two. */
const crowdOf = (version: Version): Person[] => {
  const people = crowds.get(version) ?? each(edgesOf(version, version.ruleIds, true));
  crowds.set(version, people);
  return people;
};

const ownPeople = peopleOfCases();

/** The rules that are written otherwise, or read a question that is. */
const touchedIn = (version: Version, rules: readonly string[], questions: readonly string[]) =>
  version.ruleIds.filter(
    (id: RuleId) =>
      rules.includes(id) ||
      version.reads(version.ruleset[id].when).some((fact) => questions.includes(fact)),
  );

const idsOf = (rows: readonly string[]) => rows.map((row) => row.split(":")[0]!);

/** The rules, questions and authorities that two versions write otherwise. */
export const rewrittenBetween = (before: Version, after: Version) => {
  const { rules, questions, authorities } = writtenDifferences(before, after);
  return {
    rules: idsOf(rules),
    questions: idsOf(questions),
    authorities: idsOf(authorities),
  };
};

/** The people at the edges of the rules that are written otherwise, in both versions, and those beside them. */
const crowdNear = (before: Version, after: Version): Person[] => {
  const { rules, questions } = rewrittenBetween(before, after);
  return each(
    [before, after].flatMap((version) => {
      const edges = each(edgesOf(version, touchedIn(version, rules, questions), false));
      return [...edges, ...neighborsOf(version, edges.slice(0, 60))];
    }),
  );
};

/**
 * Everybody among whom a difference is looked for: the people of the cases, those at the edges of every rule of the
 * earlier version, those near what is written otherwise in either, and some drawn from a seed.
 */
export const crowd = (
  before: Version,
  after: Version,
  { seed, walks }: { seed: number; walks: number },
): Person[] => [
  ...ownPeople,
  ...before.stories.map(({ answers }) => answers),
  ...crowdOf(before.wayTo ? before : after),
  ...each([...crowdNear(before, after), ...peopleFrom(seed, walks, [before, after])]),
];
