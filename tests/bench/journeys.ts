import { certainWith } from "#lib/early/certain.ts";
import { hasResult, needed, offered, withAnswer } from "#lib/questionnaire/walk.ts";
import { determine, reachable, type Answers, type Outcome } from "#rules";
import { checkCases } from "../rules/cases.ts";
import { quantile } from "./speed.ts";
import { print, whole } from "./table.ts";

type Journey = {
  outcome: Outcome;
  questions: number;
  offered: number;
  reasons: number;
  /** The question at which one outcome was left and a result could be shown. */
  settledAt: number;
  isTold: boolean;
};

const journeyOf = (answers: Answers): Journey => {
  const path = needed(answers);
  let so: Answers = {};
  let settledAt = path.length;
  let isTold = false;
  for (const [at, question] of path.entries()) {
    isTold ||= certainWith(so, question, answers[question]) !== undefined;
    so = withAnswer(so, question, answers[question]);
    if (settledAt === path.length && hasResult(so) && reachable(so).length === 1) settledAt = at + 1;
  }
  const { outcome } = determine(answers);
  const reasons = Object.keys(answers.requestBases ?? {}).filter((reason) => reason !== "not-sure").length;
  return { outcome, reasons, questions: path.length, offered: offered(answers).length, settledAt, isTold };
};

/** Prints how long the check is for the people of the check cases, and when its result was certain. */
export const printJourneys = (): void => {
  const journeys = checkCases.map(({ answers }) => journeyOf(answers));
  const row = (name: string, of: readonly Journey[]) => {
    const at = (read: (one: Journey) => number, part: number) => whole(quantile(of.map(read), part));
    return [
      `${name} (${of.length})`,
      `${at(({ questions }) => questions, 0.5)} / ${at(({ questions }) => questions, 0.9)}`,
      at(({ settledAt }) => settledAt, 0.5),
      whole(of.filter(({ isTold }) => isTold).length),
      at((one) => one.offered, 0.5),
    ];
  };
  print(
    [
      "people of the check cases",
      "questions, median / p90",
      "certain at, median",
      "told early",
      "offered after, median",
    ],
    [
      row("all; the aim is 24 or fewer", journeys),
      ...(["likely-eligible", "needs-attorney", "likely-ineligible"] as const).map((outcome) =>
        row(
          outcome,
          journeys.filter((one) => one.outcome === outcome),
        ),
      ),
    ],
  );
  const most = (of: readonly Journey[], read: (one: Journey) => number) => whole(Math.max(...of.map(read)));
  const withOne = journeys.filter(({ reasons }) => reasons <= 1);
  print(
    ["questions", "measured", "aim"],
    [
      [
        "median of all",
        whole(
          quantile(
            journeys.map(({ questions }) => questions),
            0.5,
          ),
        ),
        "24",
      ],
      ["most of anybody with one reason", most(withOne, ({ questions }) => questions), "30"],
      ["most of them before the result is certain, or the end", most(withOne, ({ settledAt }) => settledAt), "30"],
      [
        "median at which a 'no' is certain",
        whole(
          quantile(
            journeys.filter(({ outcome }) => outcome === "likely-ineligible").map(({ settledAt }) => settledAt),
            0.5,
          ),
        ),
        "under 21, as before",
      ],
    ],
  );
};
