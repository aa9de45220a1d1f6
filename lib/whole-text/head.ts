import { isolated, isolatedNumber } from "../i18n/isolated.ts";
import {
  concernOf,
  daysAfter,
  daysUntilReview,
  determine,
  nextSteps,
  nextStepsFor,
  reachable,
  resultKindOf,
  rulesReviewBy,
  untimedKinds,
  version,
  type NextStepId,
  type QuestionId,
  type ResultKind,
} from "#rules";
import { pointsToSettle } from "../changes/hoped.ts";
import edition from "../law/edition.json" with { type: "json" };
import { isComplete } from "../questionnaire/walk.ts";
import { mainCite } from "../result/cites.ts";
import { withFirm } from "../result/withFirm.ts";
import { heading, line, list, numbered, section, term, type Block } from "./blocks.ts";
import { provision } from "./law.ts";
import { optionIn, type Telling } from "./telling.ts";

type Kind = { kind: ResultKind; points: readonly QuestionId[] };

/** The kind of result that a person is told, and the points that a paper can still settle. */
export const kindOf = ({ answers, determination }: Telling): Kind => {
  const points = pointsToSettle(answers, determination);
  return { kind: resultKindOf(determination, answers, points.length), points };
};

/** What a result says of itself first: who made it, by which rules, and when. */
export const titleBlock = ({ determination, t, format, day, voice }: Telling): Block[] => {
  const { version, date } = determination.rules;
  const hash = edition.hash.slice(0, 12);
  return [
    line(t("print.block.service")),
    line(t("print.block.notAdvice")),
    term(t("print.block.rules"), t("print.block.edition", { version, hash })),
    term(t("print.block.checked"), format.date(date)),
    term(t("print.block.copied"), format.date(day)),
    term(t("print.block.answered"), t("print.block.answeredBy", { voice })),
    line(t("print.block.unchecked"), t("print.block.quotedOnce")),
  ];
};

/** That the rules are old by this day, or that the clock which gave it runs behind. */
export const rulesAge = ({ t, format, day }: Telling): Block[] => {
  const date = format.date(version.date);
  // West of where the rules were checked it may still be the day before.
  const isBehind = day < daysAfter(version.date, -1);
  return [
    ...(day > rulesReviewBy ? [line(t("result.age.old", { date, days: daysUntilReview }))] : []),
    ...(isBehind
      ? [line(t.markup("result.age.clock", { date, today: () => format.date(day) }))]
      : []),
  ];
};

const labelOf = (kind: ResultKind, { determination, t }: Telling): string => {
  const { outcome, reasons } = determination;
  // From inside the US the outcome differs, and the words for the person do not.
  if (kind === "inside") return t(`result.outcomes.${outcome}.label`);
  const concern = concernOf(reasons.find(({ decides }) => decides)?.rule ?? "status-unknown");
  return t(`result.kinds.${kind}.label`, {
    concern: concern ? t(`result.concerns.${concern}`) : "",
  });
};

const ground = (telling: Telling): Block[] => {
  const { determination, t } = telling;
  const { rests, reasons } = determination;
  const first = rests === "meets" ? undefined : reasons.find(({ decides }) => decides);
  return [
    line(first ? t(`rules.${first.rule}`) : t(`result.head.${rests === "meets" ? "met" : "open"}`)),
    ...provision(mainCite(first), telling),
  ];
};

const timeLine = (kind: ResultKind, telling: Telling): Block[] => {
  const { deadline } = telling.answers;
  const isTold = deadline && deadline !== "none" && deadline !== "not-sure";
  if (!isTold || untimedKinds.includes(kind)) return [];
  const said = telling.t("result.head.time", { deadline: optionIn("deadline", deadline, telling) });
  return [line(said, telling.t(`result.head.compared.${deadline}`))];
};

const firmStep = ({ firm, t }: Telling): Block[] => {
  if (!firm) return [];
  const { name, phone, address, takesIn } = firm;
  return [
    ...(takesIn
      ? [
          line(t("result.steps.send.title", { firm: isolated(name) })),
          line(t("result.steps.send.text")),
        ]
      : []),
    line(t("result.steps.each.call-firm.title", { firm: isolated(name) })),
    line(isolatedNumber(phone), isolated(address)),
  ];
};
const step = (id: NextStepId, count: number, telling: Telling): Block[] => {
  if (id === "call-firm") return firmStep(telling);
  const { t, voice, family } = telling;
  const title = t(`result.steps.each.${id}.title`, { voice, count });
  const text = t(`result.steps.each.${id}.text`);
  const { leadsTo } = nextSteps[id];
  const needsTools = leadsTo === "share" || leadsTo === "others";
  // What leads to a section stands on a line of its own, like the section's heading.
  const leads = leadsTo !== null && (!needsTools || family !== null);
  return leads ? [line(title), line(text)] : [line(title, text)];
};

/** The outcome in words, the one reason with its law, the time, and what to do next. */
export const head = (telling: Telling): Block[] => {
  const { answers, determination, t, voice, firm } = telling;
  const { kind, points } = kindOf(telling);
  const count = points.length;
  const found = nextStepsFor(kind, answers);
  const steps = firm ? withFirm(found, determination.outcome === "needs-attorney") : found;
  return [
    line(labelOf(kind, telling)),
    heading(1, t(`result.kinds.${kind}.heading`, { voice, count })),
    ...ground(telling),
    ...timeLine(kind, telling),
    ...section(
      heading(2, t("result.steps.heading")),
      numbered(steps.map((id) => step(id, count, telling))),
    ),
  ];
};

/** That questions are left, and whether they can change the result. */
export const stoppedEarly = ({ answers, t }: Telling): Block[] => {
  if (isComplete(answers)) return [];
  const is = reachable(answers).length === 1 ? "settled" : "open";
  return section(
    heading(2, t("result.early.stopped.heading")),
    line(t(`result.early.stopped.${is}`)),
  );
};

/** Everybody in the tab with what their check came to; nothing while there is one person. */
export const everybody = ({ family, t }: Telling): Block[] => {
  if (!family || family.people.length < 2) return [];
  return section(
    heading(2, t("family.summary.heading")),
    line(t("family.summary.intro")),
    list(
      family.people.map(({ number, answers }) => {
        const name = line(
          t("family.summary.name", { number }),
          number === family.here && t("family.summary.here"),
        );
        if (!isComplete(answers)) return [name, line(t("family.summary.unfinished"))];
        const { outcome, open } = determine(answers);
        return [
          name,
          line(t(`result.outcomes.${outcome}.heading`)),
          line(t("family.summary.open", { count: open.length })),
        ];
      }),
    ),
  );
};
