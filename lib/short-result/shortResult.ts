import {
  concernOf,
  evidenceFor,
  isDangerTheFirstStep,
  nextStepsFor,
  pathsPointedTo,
  resultKindOf,
  untimedKinds,
  type Answers,
  type Determination,
  type FindingKind,
  type Reason,
} from "#rules";
import { outcomeAsHoped, pointsToSettle } from "../changes/hoped.ts";
import { helpFor } from "../help/help.ts";
import { isComplete } from "../questionnaire/walk.ts";
import { costsOf } from "./costs.ts";
import { pastIn, restsOnPast, withoutPast } from "./past.ts";

export type ShortInput = {
  answers: Answers;
  determination: Determination;
  ticked: Readonly<Record<string, true>>;
  /** The ISO day for which it speaks. */
  day: string;
  /** Whether no answer about the past is told or handed over. */
  leavesOutPast: boolean;
};

const beside: readonly FindingKind[] = ["refers-first", "refers", "fails", "leaves-open"];

const deadlineIn = ({ deadline }: Answers) =>
  deadline === "none" || deadline === "not-sure" ? undefined : deadline;

/** A result on two pages, as data: what it is, on what it rests, and what to do. Total and pure. */
export const shortResultOf = ({
  answers,
  determination,
  ticked,
  day,
  leavesOutPast,
}: ShortInput) => {
  const all = pointsToSettle(answers, determination);
  const kind = resultKindOf(determination, answers, all.length);
  const told = leavesOutPast ? withoutPast(answers) : answers;
  const isTold = (reason: Reason) => !leavesOutPast || !restsOnPast(reason);
  const { instead } = determination;
  const reasons = determination.reasons.filter(isTold);
  const deciding = reasons.filter(({ decides }) => decides);
  return {
    kind,
    outcome: determination.outcome,
    rests: determination.rests,
    rules: determination.rules,
    day,
    isWhole: isComplete(answers),
    leavesOutPast: leavesOutPast && pastIn(answers).length > 0,
    /** The first thing that a lawyer has to look at, unless it is left out. */
    concern: deciding[0] && concernOf(deciding[0].rule),
    deciding,
    further: reasons.filter(({ decides, finding }) => !decides && beside.includes(finding)),
    deadline: untimedKinds.includes(kind) ? undefined : deadlineIn(answers),
    steps: nextStepsFor(kind, answers),
    /** The other ways to which a step leads, best first. */
    ways: (instead.length > 0 ? instead : pathsPointedTo(told)).slice(0, 3),
    searches: helpFor(answers, ["search"]),
    /** How many points there are, and those of them that are told. */
    count: all.length,
    points: kind === "not-ready" ? all.filter((point) => told[point] !== undefined) : [],
    hoped: outcomeAsHoped(answers, determination),
    papers: evidenceFor(told).map(({ id }) => ({ id, isTicked: ticked[id] === true })),
    costs: costsOf(answers, day),
    crisis: isDangerTheFirstStep(answers) ? helpFor(answers, ["crisis"]) : [],
    lawyers: helpFor(answers, ["free-help", "official-roster"]).slice(0, 2),
    /** What the link hands over. */
    packet: {
      kind: "case" as const,
      answers: told,
      ticked,
      made: day,
      rules: determination.rules.version,
    },
  };
};
export type ShortResult = ReturnType<typeof shortResultOf>;
