import { daysAfter, daysUntilReview, rulesReviewBy } from "#rules";
import { tellers } from "./parts.ts";
import type { ShortResult } from "./shortResult.ts";
import { partIds, type Part, type Telling } from "./telling.ts";

const labelOf = ({ kind, outcome, concern }: ShortResult, { t }: Telling): string =>
  // A label that would name what is left out gives way to that of the outcome.
  kind === "inside" || (kind === "lawyer-first" && !concern)
    ? t(`result.outcomes.${outcome}.label`)
    : t(`result.kinds.${kind}.label`, { concern: concern ? t(`result.concerns.${concern}`) : "" });

/** That the rules are old by this day, or that the clock which gave it runs behind. */
const ageOf = ({ rules, day }: ShortResult, { t, format }: Telling): string[] => {
  const date = format.date(rules.date);
  if (day > rulesReviewBy) return [t("result.age.old", { date, days: daysUntilReview })];
  // West of where the rules were checked it may still be the day before.
  if (day >= daysAfter(rules.date, -1)) return [];
  return [t.markup("result.age.clock", { date, today: () => format.date(day) })];
};

/** A result on two pages, in words: its parts in the order in which they are read, without those that say nothing. */
export const tellShort = (result: ShortResult, telling: Telling) => {
  const { t, voice } = telling;
  const parts = partIds.map((id): Part => ({ id, ...tellers[id](result, telling) }));
  return {
    label: labelOf(result, telling),
    heading: t(`result.kinds.${result.kind}.heading`, { voice, count: result.count }),
    notes: [
      ...ageOf(result, telling),
      ...(result.isWhole ? [] : [t("print.short.early")]),
      ...(result.leavesOutPast ? [t("print.short.leftOut")] : []),
    ],
    parts: parts.filter(({ text, items }) => text !== undefined || items.length > 0),
  };
};
export type ShortResultText = ReturnType<typeof tellShort>;
