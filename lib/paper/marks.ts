import {
  asksOf,
  bases,
  kindOf,
  optionsOf,
  questionIds,
  regionsOf,
  requirementOf,
  ruleIds,
  ruleset,
  targetsOf,
  type Answers,
  type FindingKind,
  type QuestionId,
  type Region,
  type Requirement,
} from "#rules";
import { joined, tickedIn, type Ticked } from "./ticked.ts";

/** What an option does on paper: it ends the check, or asks for a tick in the count. */
export type Mark = "stop" | `not:${Requirement}` | `ask:${Requirement}` | "ask:lawyer";

/** One mark of one rule: at the option that is ticked last, beside what was ticked before. */
export type Found = {
  question: QuestionId;
  options: ReadonlySet<string>;
  mark: Mark;
  beside: Ticked;
};

const urgencies = optionsOf("famUrgentReason") as NonNullable<Answers["famUrgentReason"]>[];

/** The reasons that ask this of a request, as ticks. */
const asking = (asked: ReadonlySet<string>): Ticked[] => {
  const alone = bases.filter(
    (basis) => basis !== "family-reunification" && asked.has(asksOf(basis, {})),
  );
  const family = urgencies.filter((famUrgentReason) =>
    asked.has(asksOf("family-reunification", { famUrgentReason })),
  );
  return [
    new Map([["requestBases", new Set<string>(alone)]]),
    new Map([["famUrgentReason", new Set<string>(family)]]),
  ].filter((way) => [...way.values()].every(({ size }) => size > 0)) as Ticked[];
};

/**
 * A region as ticks. A reason that fails or stays open is marked where it does, so what the reasons come to is read
 * as what they ask: that none is left is marked already.
 */
const waysIn = (region: Region): Ticked[] =>
  (["basisMet", "basisLeft"] as const).reduce<Ticked[]>(
    (ways, standing) => {
      const room = region.get(standing);
      if (!room || !("oneOf" in room)) return ways;
      return asking(room.oneOf).flatMap((reasons) => ways.flatMap((way) => joined(way, reasons)));
    },
    [tickedIn(region)],
  );

const markOf = (finding: FindingKind, requirement: Requirement | undefined): Mark | null => {
  if (finding === "refers-first") return "stop";
  if (finding === "refers") return "ask:lawyer";
  if (requirement && finding === "fails") return `not:${requirement}`;
  if (requirement && finding === "leaves-open") return `ask:${requirement}`;
  return null;
};

const latestIn = (way: Ticked): QuestionId => questionIds.findLast((id) => way.has(id))!;

/** Every mark of every rule that decides. */
export const marks: readonly Found[] = ruleIds.flatMap((id) => {
  const { when, finds } = ruleset[id];
  const [target] = targetsOf(finds);
  const mark = markOf(kindOf(finds), target && requirementOf(target));
  if (!mark) return [];
  return regionsOf(when)
    .flatMap(waysIn)
    .map((way) => {
      const question = latestIn(way);
      const beside = new Map([...way].filter(([earlier]) => earlier !== question));
      return { question, options: way.get(question)!, mark, beside };
    });
});
