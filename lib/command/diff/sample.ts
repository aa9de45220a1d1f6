import type { QuestionId, Region } from "#rules";
import { peopleOfCases } from "#rules/cases";
import { drawsFrom, type Draw } from "./draws.ts";
import type { Person } from "./stories.ts";
import type { Version } from "./versions.ts";

type Asked = { question: QuestionId; version: Version };
type Branch = Asked & { option: string };

const alone = ["none", "not-sure"];
/** How closely a person follows somebody of the cases. */
const faiths = [0.97, 0.9, 0.8, 0.5, 0];

const from = <T>(options: readonly T[], draw: Draw): T =>
  options[Math.floor(draw() * options.length)]!;
const chosen = (options: Iterable<string>) =>
  Object.fromEntries([...options].map((option) => [option, true]));

/** Every answer to every question that either version knows. */
export const branchesOf = (versions: readonly Version[]): Branch[] => {
  const branches = versions.flatMap((version) =>
    version.questionIds.flatMap((question) =>
      version.optionsOf(question).map((option) => ({ question, option, version })),
    ),
  );
  return [...new Map(branches.map((one) => [`${one.question} ${one.option}`, one])).values()];
};

const answer = ({ question, option, version }: Branch, draw: Draw): unknown => {
  if (!version.takesSeveral(question)) return option;
  const further = version
    .optionsOf(question)
    .filter((one) => one !== option && !alone.includes(one));
  const more = alone.includes(option) ? [] : further.filter(() => draw() < 1 / further.length);
  return chosen([option, ...more.slice(0, 2)]);
};

/** For each question, the ways in which it is asked. */
const gatesIn = ({ steps, regionsOf }: Version): Map<QuestionId, Region[]> =>
  new Map(steps.map(({ ask, when }) => [ask, when ? regionsOf(when) : []]));
type Gates = ReadonlyMap<Version, ReturnType<typeof gatesIn>>;

/** Changes what stands before a question until it is asked. */
const lead = (person: Person, { question, version }: Asked, gates: Gates, draw: Draw): void => {
  const ways = gates.get(version)?.get(question) ?? [];
  if (ways.length === 0) return;
  const way = ways.find((region) => version.contains(region, person)) ?? from(ways, draw);
  for (const [fact, room] of way) {
    const only: Region = new Map([[fact, room]]);
    if (!version.contains(only, person)) {
      person[fact] = "oneOf" in room ? from([...room.oneOf], draw) : chosen(room.has);
    }
    lead(person, { question: fact as QuestionId, version }, gates, draw);
  }
};

/**
 * People drawn from a seed, near those of the check cases and far from them. Each answer to each question has its
 * turn, and what stands before it is changed until it is asked.
 */
export const peopleFrom = (seed: number, count: number, versions: readonly Version[]): Person[] => {
  const draw = drawsFrom(seed);
  const branches = branchesOf(versions);
  const gates: Gates = new Map(versions.map((version) => [version, gatesIn(version)]));
  const known = [...new Set(branches.map(({ question }) => question))];
  const offered = new Map(
    known.map((id) => [id, branches.filter(({ question }) => question === id)]),
  );
  const told: Person[] = [{}, ...peopleOfCases()];
  return Array.from({ length: count }, (_, at) => {
    const near = from(told, draw);
    const faith = faiths[at % faiths.length]!;
    const person: Person = {};
    for (const [question, options] of offered) {
      const same = near[question] !== undefined && draw() < faith;
      person[question] = same ? near[question] : answer(from(options, draw), draw);
    }
    const branch = branches[at % branches.length]!;
    person[branch.question] = answer(branch, draw);
    lead(person, branch, gates, draw);
    return person;
  });
};
