import { isolated, isolatedNumber } from "../i18n/isolated.ts";
import {
  citations,
  nextSteps,
  settling,
  type NextStepId,
  type QuestionId,
  type Reason,
} from "#rules";
import { areHoped } from "../changes/hoped.ts";
import { help } from "../help/help.ts";
import type { Costs } from "./costs.ts";
import type { ShortResult } from "./shortResult.ts";
import type { Item, Part, PartId, Telling } from "./telling.ts";

type Tell = (result: ShortResult, telling: Telling) => Omit<Part, "id">;

const itemOf = ({ rule, cites }: Reason, { t }: Telling): Item => ({
  text: t(`rules.${rule}`),
  cites: cites.map(({ citation }) => citation),
});

const whyOf: Tell = ({ deciding, leavesOutPast, rests }, telling) => {
  const { t } = telling;
  const ground = { text: t("result.head.open"), cites: [citations["ina-212-d-5-A"].citation] };
  const items = deciding.map((reason) => itemOf(reason, telling));
  return {
    heading: t("print.short.why"),
    text: rests === "meets" ? t("result.head.met") : undefined,
    items: items.length === 0 && !leavesOutPast ? [ground] : items,
  };
};

const timeOf: Tell = ({ deadline }, { t, voice }) => {
  if (!deadline) return { items: [] };
  const said = t(`questions.deadline.options.${deadline}`, { voice });
  return {
    text: `${t("result.head.time", { deadline: said })} ${t(`result.head.compared.${deadline}`)}`,
    items: [],
  };
};

/** Steps of which the second line is true of the paper too, and leads to nothing that stands on the screen alone. */
const saidOnPaper = [
  "emergency-visa",
  "find-lawyer",
  "lawyer-check",
  "lawyer-now",
  "settle-points",
  "file-request",
  "custody-request",
  "hold-still",
  "ask-agency",
  "visitor-visa",
  "travel-document",
  "resident-document",
  "us-passport",
  "check-another",
] as const;
const isSaid = (step: NextStepId): step is (typeof saidOnPaper)[number] =>
  saidOnPaper.some((one) => one === step);

const stepsOf: Tell = ({ count, ways, searches }, { t, voice, steps, firm }) => ({
  heading: t("result.steps.heading"),
  items: steps.flatMap((step): Item[] => {
    if (step === "call-firm") {
      if (!firm) return [];
      const { name, phone, address } = firm;
      const text = t("result.steps.each.call-firm.title", { firm: isolated(name) });
      return [{ text, more: [isolatedNumber(phone), isolated(address)] }];
    }
    const text = t(`result.steps.each.${step}.title`, { voice, count });
    const said = isSaid(step) ? [t(`result.steps.each.${step}.text`)] : [];
    const named = nextSteps[step].leadsTo === "paths" ? ways : [];
    const found = step === "find-held" ? searches : [];
    return [
      {
        text,
        more: [
          ...said,
          ...named.map((way) => t(`paths.each.${way}.name`)),
          ...found.map((id) => `${t(`help.entries.${id}`)} ${help[id].url}`),
        ],
      },
    ];
  }),
});

const pointOf = (question: QuestionId, { t, voice }: Telling): Item => {
  const by = settling[question];
  return {
    text: t(`questions.${question}.short`, { voice }),
    more: by && [
      t("result.points.paper", { paper: t(`papers.${by.paper}`) }),
      t("result.points.knows", { knower: t(`knowers.${by.knows}`) }),
    ],
  };
};
const pointsOf: Tell = ({ points, hoped }, telling) => {
  const { t } = telling;
  if (points.length === 0) return { items: [] };
  const count = points.length;
  const outcome = t(`result.points.then.${hoped}`);
  return {
    heading: t("result.points.heading", { count }),
    text: areHoped(points)
      ? t("result.points.hoped", { count, outcome })
      : t("result.points.borneOut", { outcome }),
    items: points.map((question) => pointOf(question, telling)),
  };
};

const sumOf = ({ charges, onPaper, online }: Costs, { t, format }: Telling): string => {
  const each = charges.map(({ charge, amount }) =>
    t("print.short.cost", { charge: t(`fees.charges.${charge}`), amount: format.money(amount) }),
  );
  const list = each.join(" ");
  const care = t("print.short.costsCare");
  if (charges.length === 1 || onPaper === null || online === null) return `${list} ${care}`;
  const sum =
    onPaper === online
      ? t("print.short.sum", { sum: format.money(onPaper) })
      : t("print.short.sums", { onPaper: format.money(onPaper), online: format.money(online) });
  return `${list} ${sum} ${care}`;
};

/** What tells each part of a result on two pages. */
export const tellers: Record<PartId, Tell> = {
  crisis: ({ crisis }, { t }) => ({
    heading: t("danger.heading"),
    items: crisis.map((id) => ({
      text: t.markup(`help.entries.${id}`, { number: (words) => words }),
      address: help[id].url.startsWith("https:") ? help[id].url : undefined,
    })),
  }),
  why: whyOf,
  time: timeOf,
  steps: stepsOf,
  points: pointsOf,
  further: ({ further }, telling) => ({
    heading: telling.t("print.short.further"),
    items: further.map((reason) => itemOf(reason, telling)),
  }),
  papers: ({ papers }, { t }) => ({
    heading: t("print.short.papers"),
    items: papers.map(({ id, isTicked }) => ({ text: t(`evidence.papers.${id}.name`), isTicked })),
  }),
  costs: ({ costs }, telling) => ({
    heading: telling.t("print.short.costs"),
    text: costs ? sumOf(costs, telling) : undefined,
    items: [],
  }),
  lawyers: ({ lawyers }, { t }) => ({
    heading: t("help.heading"),
    items: lawyers.map((id) => ({ text: t(`help.entries.${id}`), address: help[id].url })),
  }),
};
