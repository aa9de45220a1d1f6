import {
  contains,
  optionsOf,
  reads,
  regionsOf,
  takesSeveral,
  type Answers,
  type FindingKind,
  type QuestionId,
  type Region,
  type Target,
} from "#rules";
import { steps } from "#lib/questionnaire/questionnaire.ts";
import { chose, distinctSets, onlyFact, type Chosen } from "./option-sets.ts";
import { ranks, ranksOf, type Rank } from "./standings.ts";
import { rowsAbout, type Table } from "./table.ts";

/** Answers so far, with what the bases come to together. */
export type Said = Answers & {
  basisMet?: Rank;
  basisLeft?: Rank;
};
type Fact = keyof Said;

const isStanding = (fact: Fact) => fact === "basisMet" || fact === "basisLeft";
const contained = (region: Region, said: Said) => contains(region, said as Answers);
const factsOf = (region: Region) => [...region.keys()] as Fact[];
const bases = optionsOf("requestBases").filter((option) => option !== "not-sure") as Target[];

const gates = new Map<Fact, Region[]>(steps.map(({ ask, when }) => [ask, when ? regionsOf(when) : [new Map()]]));
const gatesOf = (fact: Fact) => gates.get(isStanding(fact) ? "requestBases" : fact) ?? [];

/** A fact and all those on which it hangs whether it is asked. */
const behind = new Map<Fact, Set<Fact>>();
const hangsOn = (facts: readonly Fact[]) => new Set(facts.flatMap((fact) => [...(behind.get(fact) ?? [])]));
for (const { ask, when } of steps) {
  behind.set(ask, new Set([ask, ...hangsOn(when ? (reads(when) as Fact[]) : [])]));
}
behind.set("basisMet", new Set(["basisMet", ...hangsOn(["requestBases"])]));
behind.set("basisLeft", new Set(["basisLeft", ...hangsOn(["basisMet"])]));

// What the bases come to is known once they were asked about, so it stands before every later question.
const order = steps.flatMap(({ ask }): Fact[] => (ask === "requestBases" ? [ask, "basisMet", "basisLeft"] : [ask]));

/** The bases that some rule can meet, and those that do not fail by themselves. */
const prospectsIn = (table: Table) => {
  const finding = (kind: FindingKind, basis: Target) =>
    rowsAbout(basis, table)
      .filter((row) => row.finding === kind)
      .flatMap(({ when }) => regionsOf(when));
  const failsAlone = (region: Region) => factsOf(region).join() === "requestBases";
  return {
    meetable: bases.filter((basis) => finding("meets", basis).length > 0),
    leavable: bases.filter((basis) => !finding("fails", basis).some(failsAlone)),
  };
};

const canBe = (rank: Rank) => (basis: string) => ranksOf(basis).includes(rank);

/** The answers that a fact can have, one for each kind that the rules and the questionnaire tell apart. */
const valuesFor = (table: Table, target: Target, rules: readonly Region[]) => {
  const { meetable, leavable } = prospectsIn(table);
  const choice: Fact[] = bases.includes(target) ? ["requestBases"] : [];
  const asking = [...hangsOn([...choice, ...rules.flatMap(factsOf)])];
  const unions = [
    rules,
    ...asking.map(gatesOf),
    bases.includes(target) ? [chose(target)] : [],
    ...(asking.some(isStanding)
      ? ranks.flatMap((rank) => [meetable, leavable].map((some) => some.filter(canBe(rank)).map(chose)))
      : []),
  ];
  const several = asking.filter((fact) => !isStanding(fact) && takesSeveral(fact as QuestionId));
  const sets = new Map(several.map((fact) => [fact, distinctSets(fact as QuestionId, unions)]));
  const isOfTarget = (set: Chosen) => !bases.includes(target) || set[target];

  return (fact: Fact, { requestBases = {}, basisMet = "none" }: Said): readonly unknown[] => {
    const ranksAmong = (list: readonly string[]) => {
      const found = list.filter((basis) => basis in requestBases).flatMap(ranksOf);
      return ranks.filter((rank) => rank === "none" || found.includes(rank));
    };
    if (fact === "basisMet") return ranksAmong(meetable);
    if (fact === "basisLeft" && "not-sure" in requestBases) return ["any-time"];
    if (fact === "basisLeft") {
      return ranksAmong(leavable).filter((rank) => ranks.indexOf(rank) >= ranks.indexOf(basisMet));
    }
    const chosen = sets.get(fact);
    if (fact === "requestBases") return (chosen ?? []).filter(isOfTarget);
    return chosen ?? optionsOf(fact as QuestionId);
  };
};

/**
 * Every combination of answers that the questionnaire can produce and on which no rule speaks of a target,
 * told apart only as far as some rule that can still apply reads them.
 */
export const silencesIn = (table: Table, target: Target): { silent: Said[]; combinations: number } => {
  const rules = rowsAbout(target, table).flatMap(({ when }) => regionsOf(when));
  const values = valuesFor(table, target, rules);
  const silent: Said[] = [];
  let combinations = 0;

  const visit = (at: number, said: Said, live: readonly Region[]): void => {
    const fact = order[at];
    const isUnchosen = bases.includes(target) && !said.requestBases;
    if (isUnchosen && at > order.indexOf("requestBases")) return;
    const isSpoken = live.some((region) => contained(region, said));
    if (isSpoken || !fact || (live.length === 0 && !isUnchosen)) {
      combinations += 1;
      if (!isSpoken) silent.push(said);
      return;
    }
    const unread = live.flatMap(factsOf).filter((one) => order.indexOf(one) >= at);
    const isNeeded = hangsOn(isUnchosen ? [...unread, "requestBases"] : unread).has(fact);
    if (!isNeeded) return visit(at + 1, said, live);
    const reading = live.filter((region) => factsOf(region).includes(fact));
    const other = live.filter((region) => !reading.includes(region));
    if (!gatesOf(fact).some((region) => contained(region, said))) return visit(at + 1, said, other);
    for (const value of values(fact, said)) {
      const next = { ...said, [fact]: value };
      const fits = (region: Region) => contained(onlyFact(fact, region.get(fact as QuestionId)), next);
      visit(at + 1, next, [...reading.filter(fits), ...other]);
    }
  };
  visit(0, {}, rules);
  return { silent, combinations };
};
