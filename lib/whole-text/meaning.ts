import {
  comparedDeadline,
  deadlineCites,
  firstWarningRows,
  firstWarnings,
  routeOf,
  untimedKinds,
  type QuestionId,
  type ResultKind,
} from "#rules";
import { areHoped, outcomeAsHoped } from "../changes/hoped.ts";
import { heading, line, numbered, section, type Block } from "./blocks.ts";
import { kindOf } from "./head.ts";
import { sources } from "./law.ts";
import { settlingOf, shortOf, type Telling } from "./telling.ts";

const timeAdvice = (kind: ResultKind, telling: Telling): Block[] => {
  const { answers, t } = telling;
  const compared = comparedDeadline(answers);
  const isLate = firstWarnings(answers).includes("no-time-for-uscis");
  if (untimedKinds.includes(kind) || (!isLate && !compared)) return [];
  const cites = isLate ? firstWarningRows["no-time-for-uscis"].cites : deadlineCites;
  const said = isLate
    ? t("warnings.first.no-time-for-uscis")
    : compared && t(`warnings.deadline.${compared}`);
  return [line(said), ...sources({ cites }, telling)];
};

const pointsLeft = (points: readonly QuestionId[], telling: Telling): Block[] => {
  const { answers, determination, t } = telling;
  const count = points.length;
  const outcome = t(`result.points.then.${outcomeAsHoped(answers, determination)}`);
  const itemOf = (question: QuestionId): Block[] => {
    const by = settlingOf(question);
    return [
      line(shortOf(question, telling)),
      ...(by
        ? [
            line(t("result.points.paper", { paper: t(`papers.${by.paper}`) })),
            line(t("result.points.knows", { knower: t(`knowers.${by.knows}`) })),
          ]
        : []),
    ];
  };
  return [
    heading(3, t("result.points.heading", { count })),
    numbered(points.map(itemOf)),
    line(
      areHoped(points)
        ? t("result.points.hoped", { count, outcome })
        : t("result.points.borneOut", { outcome }),
    ),
  ];
};

/** What the outcome means for the person, and which points are left. */
export const meaning = (telling: Telling): Block[] => {
  const { answers, determination, t, voice } = telling;
  const { kind, points } = kindOf(telling);
  const hasJudgment =
    kind === "not-ready" && outcomeAsHoped(answers, determination) !== "likely-eligible";
  const free = routeOf(answers) === "abroad" ? "stillFree" : "stillFreeToAsk";
  return section(
    heading(2, t("result.head.meaning")),
    line(
      hasJudgment ? t("result.points.leadWithJudgment") : t(`result.kinds.${kind}.lead`, { voice }),
    ),
    ...(determination.outcome === "likely-ineligible"
      ? [line(t(`result.outcomes.likely-ineligible.${free}`))]
      : []),
    ...timeAdvice(kind, telling),
    ...(kind === "not-ready" ? pointsLeft(points, telling) : []),
  );
};
