import {
  requirements,
  ruleset,
  type OpenPoint,
  type QuestionId,
  type Reason,
  type Requirement,
} from "#rules";
import { chosenFor } from "../questionnaire/chosen.ts";
import { requirementCites } from "../result/cites.ts";
import { groupOf, sides, type ReasonGroup } from "../result/reasonGroups.ts";
import { heading, line, list, numbered, section, term, type Block } from "./blocks.ts";
import { doubt, provisions } from "./law.ts";
import { optionIn, shortOf, type Telling } from "./telling.ts";

/** The five requirements, then those that the questions reached with their law. */
export const requirementList = (telling: Telling): Block[] => {
  const { determination, t } = telling;
  const { requirements: reached, bases } = determination;
  const stateOf = (id: Requirement) => reached.find((one) => one.id === id)?.state;
  return section(
    heading(2, t("result.requirements.heading")),
    line(t("result.requirements.intro")),
    numbered(
      requirements.map((id) => [
        line(t(`result.requirements.${id}.short`)),
        line(t(`result.states.${stateOf(id) ?? "notAsked"}`)),
      ]),
    ),
    list(
      reached.map(({ id, state }) => [
        line(t(`result.states.${state}`)),
        line(t(`result.requirements.${id}.name`)),
        line(t(`result.requirements.${id}.asks`)),
        ...(id === "qualifying-reason" && bases.length > 0
          ? [
              list(
                bases.map((basis) => [
                  line(optionIn("requestBases", basis.id, telling)),
                  line(t(`result.states.${basis.state}`)),
                ]),
              ),
            ]
          : []),
        provisions(requirementCites(determination, id, state), telling),
      ]),
    ),
  );
};

const behind = ({ because }: Reason, telling: Telling): Block[] => [
  line(telling.t("result.reason.because")),
  ...(Object.keys(because) as QuestionId[]).map((question) =>
    term(
      shortOf(question, telling),
      ...chosenFor(question, because).map((option) => optionIn(question, option, telling)),
    ),
  ),
];

const settlingBy = (settledBy: OpenPoint["settledBy"], telling: Telling): Block[] => {
  const { t } = telling;
  if (settledBy.length === 0) return [];
  return [
    line(t("result.reason.settling")),
    list(
      settledBy.map(({ question, paper, knows }) => [
        line(shortOf(question, telling)),
        term(t("result.reason.paper"), t(`papers.${paper}`)),
        term(t("result.reason.knows"), t(`knowers.${knows}`)),
      ]),
    ),
  ];
};

const lawOf = ({ rule, cites }: Reason, telling: Telling): Block[] => [
  line(telling.t("result.law.heading")),
  provisions(
    cites.map(({ id }) => id),
    telling,
  ),
  ...(ruleset[rule].practice ? [line(telling.t("result.reason.practice"))] : []),
  ...doubt("rules", rule, telling),
];

/** One rule in a plain sentence, the answers behind it, what would settle it, and its law. */
const applied = (reason: Reason, telling: Telling, points: readonly OpenPoint[] = []): Block[] => [
  line(telling.t(`rules.${reason.rule}`)),
  ...behind(reason, telling),
  ...settlingBy(points.find(({ rule }) => rule === reason.rule)?.settledBy ?? [], telling),
  ...lawOf(reason, telling),
];

/** The reasons of one group under its heading; nothing where there are none. */
export const reasonsOf = (group: ReasonGroup, telling: Telling): Block[] => {
  const { determination, t } = telling;
  const reasons = determination.reasons.filter((reason) => groupOf(reason) === group);
  if (reasons.length === 0) return [];
  return section(
    heading(2, t(`result.groups.${group}.heading`, { count: reasons.length })),
    line(t(`result.groups.${group}.intro`)),
    list(reasons.map((reason) => applied(reason, telling, determination.open))),
  );
};

/** The factors that an officer weighs, in two lists. */
export const ledger = (telling: Telling): Block[] => {
  const { determination, t } = telling;
  return [
    line(t("result.ledger.intro")),
    ...sides.flatMap((side) => {
      const reasons = determination.reasons.filter((reason) => groupOf(reason) === side);
      return section(
        heading(3, t(`result.ledger.${side}`)),
        reasons.length === 0
          ? line(t("result.ledger.nothing"))
          : list(reasons.map((reason) => applied(reason, telling))),
      );
    }),
  ];
};
