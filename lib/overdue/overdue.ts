import {
  advisoriesFor,
  citations,
  feesConcern,
  feesFor,
  mayHaveChanged,
  paths,
  pathsConcern,
  pathsEdition,
  pathsFor,
  reports,
  reviewOf,
  routeSteps,
  routeTimes,
  stepsFor,
  timesFor,
  warnings,
  warningsFor,
  type Advisory,
  type Answers,
  type AuthorityId,
  type Determination,
  type ReportId,
} from "#rules";
import { help, helpFor, helpKinds } from "../help/help.ts";

/** What a result tells that is looked at again by a day, in the order in which it is named. */
const overdueSubjects = ["fees", "steps", "paths", "warnings", "notices", "help", "texts"] as const;
type OverdueSubject = (typeof overdueSubjects)[number];

/** What of a result is past its day, and the first of those days. */
export type Overdue = { since: string; subjects: OverdueSubject[] };

type ResultFacts = {
  answers: Answers;
  determination: Determination;
  notices: readonly Advisory[];
  country: string | null;
};
type Days = Record<OverdueSubject, readonly string[]>;

const placed = ["first", "last"] as const;
const dayOf = ({ reviewBy }: { reviewBy: string }) => reviewBy;
const reported = (ids: readonly ReportId[] = []) => ids.map((id) => reports[id].reviewBy);
const textDays = (cites: readonly AuthorityId[]) =>
  cites.map((cite) => reviewOf(citations[cite]).reviewBy);

/** The review days of all that the result of these answers tells, by subject. */
const daysOf = ({ answers, determination, notices, country }: ResultFacts, today: string): Days => {
  const fees = feesConcern(answers) ? feesFor(answers, today) : [];
  const steps = stepsFor(answers).map((id) => routeSteps[id]);
  const times = timesFor(answers).map((id) => routeTimes[id]);
  const ways = pathsFor(answers).map((id) => paths[id]);
  const told = placed.flatMap((place) => warningsFor(answers, place)).map((id) => warnings[id]);
  const reasons = determination.reasons.flatMap(({ cites }) => cites.map(({ id }) => id));
  return {
    fees: fees.map(dayOf),
    steps: steps.flatMap(({ checked, reports: of }) => [
      ...(checked ? [checked.reviewBy] : []),
      ...reported(of),
    ]),
    paths: [
      ...(pathsConcern(answers) ? [pathsEdition.reviewBy] : []),
      ...ways.flatMap((way) => reported(way.reports)),
    ],
    warnings: told.flatMap((warning) => reported(warning.reports)),
    notices: advisoriesFor(notices, answers, country, today).map(dayOf),
    help: helpFor(answers, helpKinds).map((id) => help[id].reviewBy),
    texts: textDays([
      ...reasons,
      ...[...fees, ...steps, ...times, ...ways, ...told].flatMap(({ cites }) => cites),
    ]),
  };
};

/** What the result of these answers tells that was due for a new look before today; null where nothing was. */
export const overdueIn = (told: ResultFacts, today: string): Overdue | null => {
  const days = daysOf(told, today);
  const past = overdueSubjects.map((subject) => ({
    subject,
    days: days[subject].filter((reviewBy) => mayHaveChanged({ reviewBy }, today)),
  }));
  const [since] = past.flatMap((one) => one.days).sort();
  if (since === undefined) return null;
  return {
    since,
    subjects: past.filter((one) => one.days.length > 0).map(({ subject }) => subject),
  };
};
