import {
  advisoriesFor,
  evidenceConcerns,
  feesConcern,
  pathsConcern,
  routeOf,
  type Advisory,
  type Answers,
  type Determination,
} from "#rules";
import { asksCountry, endOf } from "../questionnaire/walk.ts";
import { groupOf, sides } from "./reasonGroups.ts";

/** What came of the operator's notices; null until they are here. */
export type Notices = { ok: true; advisories: readonly Advisory[] } | { ok: false } | null;

type Standing = {
  answers: Answers;
  determination: Determination;
  notices: Notices;
  /** The reader's day. */
  day: string;
};

/** Whether each folded part of a result has something to say, in the order in which they stand. */
export const hasPart = {
  "reasons-meets": ({ determination }: Pick<Standing, "determination">): boolean =>
    determination.reasons.some((reason) => groupOf(reason) === "meets"),
  /** Nothing would change a yes, nor a check that ended early. */
  changes: ({ answers, determination }: Pick<Standing, "answers" | "determination">): boolean =>
    endOf(answers) === "all-stages" && determination.outcome !== "likely-eligible",
  /** Where nobody files there are no papers. */
  evidence: ({ answers }: Pick<Standing, "answers">): boolean => evidenceConcerns(answers),
  /** The answers have to say who asks and where. */
  route: ({ answers }: Pick<Standing, "answers">): boolean => routeOf(answers) !== null,
  fees: ({ answers }: Pick<Standing, "answers">): boolean => feesConcern(answers),
  /** Citizens and residents have none to ask for. */
  "other-paths": ({ answers }: Pick<Standing, "answers">): boolean => pathsConcern(answers),
  /** A check that ended early weighs nothing. */
  ledger: ({ determination }: Pick<Standing, "determination">): boolean =>
    determination.reasons.some((reason) => sides.some((side) => side === groupOf(reason))),
  /** Notices that cannot be read are told, and a country can bring some. */
  advisories: ({ answers, notices, day }: Omit<Standing, "determination">): boolean =>
    notices !== null &&
    (!notices.ok ||
      asksCountry(answers) ||
      advisoriesFor(notices.advisories, answers, null, day).length > 0),
} as const;
