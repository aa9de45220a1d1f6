import type { Outcome, QuestionId, Region, RuleId } from "#rules";
import type { Person } from "./stories.ts";
import type { Version } from "./versions.ts";
import { waysOf } from "./ways.ts";

/** How many ways into one region are tried: further ones differ in questions that lie before it. */
const waysTried = 2;
const standings: readonly string[] = ["basisMet", "basisLeft"];

const chosen = (options: readonly string[]) =>
  Object.fromEntries(options.map((option) => [option, true]));

const answersIn = (way: Region): Person =>
  Object.fromEntries<unknown>(
    [...way].map(([fact, room]) => {
      if ("oneOf" in room) return [fact, [...room.oneOf][0]];
      const [first] = room.within;
      return [fact, chosen(room.has.size > 0 ? [...room.has] : [first!])];
    }),
  );

const firstOf = <T>(all: Iterable<T>, most: number): T[] => {
  const first: T[] = [];
  for (const one of all) {
    first.push(one);
    if (first.length === most) break;
  }
  return first;
};

const without = (region: Region, facts: readonly string[]): Region =>
  new Map([...region].filter(([fact]) => !facts.includes(fact)));

/** Where some rule says what a basis comes to: one region for each basis and finding. */
const basisRegions = ({ ruleset, regionsOf, kindOf, targetsOf, optionsOf }: Version): Region[] => {
  const bases = new Set(optionsOf("requestBases"));
  const found = new Map<string, Region>();
  for (const { when, finds } of Object.values(ruleset)) {
    for (const target of targetsOf(finds)) {
      const name = `${kindOf(finds)} ${target}`;
      if (bases.has(target) && !found.has(name)) found.set(name, regionsOf(when)[0]!);
    }
  }
  return [...found.values()];
};

/** What the questionnaire of a version asks of a person, with an answer to each question. */
const filling = ({ steps, matches, optionsOf, takesSeveral }: Version) => {
  const ready = steps.map(({ ask, when }) => ({ ask, isAsked: matches(when ?? true) }));
  const plain = (question: QuestionId) => {
    const [first] = optionsOf(question);
    return takesSeveral(question) ? chosen([first!]) : first;
  };
  return (person: Person): Person => {
    const kept: Person = {};
    for (const { ask, isAsked } of ready) {
      if (isAsked(kept)) kept[ask] = person[ask] ?? plain(ask);
    }
    return kept;
  };
};

/**
 * People at the edges of rules: for each region of a rule, and each outcome that can follow from it, somebody to whom
 * the outcome comes if the region alone does not decide. Where a rule rests on what the bases come to, with each basis
 * in each state; and with each pair of them where `pairs` says so.
 */
export const edgesOf = (version: Version, ids: readonly RuleId[], pairs: boolean): Person[] => {
  const { ruleset, regionsOf, meet, outcomes, wayTo } = version;
  const waysInto = waysOf(version);
  const fill = filling(version);
  const bases = basisRegions(version);
  const meeting = (regions: readonly Region[], others: readonly Region[]) =>
    regions.flatMap((one) => others.flatMap((other) => meet(one, other) ?? []));
  const regions = ids
    .flatMap((id) => regionsOf(ruleset[id].when))
    .flatMap((region) => {
      const plain = without(region, standings);
      return plain.size === region.size ? [region] : meeting([plain], bases);
    });
  const leadingTo = (outcome: Outcome, told: Person): Person[] => {
    const way = wayTo?.(outcome, told);
    return way ? [fill({ ...told, ...way })] : [];
  };
  const all = pairs ? [...regions, ...meeting(bases, bases)] : regions;
  return all.flatMap((region) =>
    firstOf(waysInto(region), waysTried).flatMap((way) =>
      outcomes.flatMap((outcome) => leadingTo(outcome, answersIn(way))),
    ),
  );
};

/** Everybody who answers one question otherwise than these people, as far as it is asked of them. */
export const neighborsOf = (version: Version, people: readonly Person[]): Person[] => {
  const { optionsOf, takesSeveral, questionOf } = version;
  const fill = filling(version);
  const answersTo = (question: QuestionId) =>
    optionsOf(question).map((one) => (takesSeveral(question) ? chosen([one]) : one));
  const deciding = (question: QuestionId) => questionOf(question).tier === "decides";
  return people.flatMap((person) =>
    (Object.keys(person) as QuestionId[]).filter(deciding).flatMap((question) =>
      answersTo(question)
        .filter((answer) => answer !== person[question])
        .map((answer) => fill({ ...person, [question]: answer })),
    ),
  );
};
