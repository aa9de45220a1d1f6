import { given, givenAny, is, only, type When } from "../conditions/condition.ts";
import { matches } from "../conditions/matches.ts";
import type { Deciding, Determination } from "../determination/determination.ts";
import type { RuleId } from "../law/ruleset.ts";
import type { Answers } from "../questions/questions.ts";

type KindRow = {
  rests?: readonly Deciding[];
  when?: When;
  /** One of these rules decides. */
  decidedBy?: readonly RuleId[];
  /** Nothing but these rules decides. */
  decidedOnlyBy?: readonly RuleId[];
  /** Whether a point is left that a paper can settle. */
  hasPoints?: true;
};

const rows = {
  citizen: { decidedBy: ["us-citizen"] },
  resident: { decidedBy: ["returning-permanent-resident"] },
  refugee: { decidedBy: ["refugee-or-asylee"] },
  held: { decidedBy: ["immigration-custody"] },
  border: { decidedBy: ["port-or-border", "resident-at-port"] },
  inside: { when: given({ personLocation: is("inside-us") }) },
  agency: { decidedOnlyBy: ["request-made-by-agency"] },
  "other-law": {
    decidedOnlyBy: [
      "u-visa-waiting-list",
      "other-victim-visa",
      "vawa-cancellation-family",
      "continued-presence-family",
      "follow-to-join",
    ],
  },
  "visa-in-hand": { decidedBy: ["usable-visa"], rests: ["fails"] },
  "visa-in-time": { decidedBy: ["immigrant-visa-in-time"], rests: ["fails"] },
  visit: { rests: ["fails"], when: given({ requestBases: only("visit-work-or-study") }) },
  waiting: {
    rests: ["fails"],
    when: givenAny([
      { requestBases: only("waiting-for-visa") },
      { requestBases: only("waiting-for-visa", "visit-work-or-study") },
    ]),
  },
  "visa-first": { decidedOnlyBy: ["visa-untried-with-time"], rests: ["fails"] },
  no: { rests: ["fails"] },
  "lawyer-first": { rests: ["refers-first", "refers"] },
  "not-ready": { rests: ["leaves-open"], hasPoints: true },
  judgment: { rests: ["leaves-open"] },
  possible: { rests: ["meets"] },
} as const satisfies Record<string, KindRow>;

/** The kinds of result that a person can be told, each with a heading and next steps of its own. */
export type ResultKind = keyof typeof rows;
export const resultKinds = Object.keys(rows) as [ResultKind, ...ResultKind[]];

const ready = resultKinds.map((kind) => {
  const row: KindRow = rows[kind];
  return { kind, ...row, concerns: row.when ? matches(row.when) : () => true };
});

/**
 * The kind of result: of those that fit, the first. `points` counts what a paper can still settle. Every
 * determination has one, because each finding on which one can rest has a row without further conditions.
 */
export const resultKindOf = (
  { rests, reasons }: Determination,
  answers: Answers,
  points: number,
): ResultKind => {
  const deciding = reasons.filter(({ decides }) => decides).map(({ rule }) => rule);
  const found = ready.find(
    (row) =>
      (!row.rests || row.rests.includes(rests)) &&
      (!row.hasPoints || points > 0) &&
      (!row.decidedBy || row.decidedBy.some((rule) => deciding.includes(rule))) &&
      (!row.decidedOnlyBy ||
        (deciding.length > 0 && deciding.every((rule) => row.decidedOnlyBy?.includes(rule)))) &&
      row.concerns(answers),
  );
  return found?.kind ?? "judgment";
};
