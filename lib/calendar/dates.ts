import * as z from "zod/mini";
import { daysAfter, feesFor, rulesReviewBy, type Answers } from "#rules";
import { Day } from "./days.ts";

/** What a date is for. */
export const purposes = ["rules", "fees", "look-again", "deadline"] as const;
export type Purpose = (typeof purposes)[number];
export type DatedPurpose = { purpose: Purpose; day: string };

/** How many days a typed date may lie ahead: ten years. */
const furthest = 3653;

const lookAgainAfter: Partial<Record<NonNullable<Answers["deadline"]>, number>> = {
  "within-7-days": 2,
  "within-30-days": 7,
  "worsening-no-date": 7,
  "one-to-three-months": 14,
};

/** When to look at a case again, by how soon the person must be there. */
export const lookAgain = ({ deadline }: Answers, today: string): string =>
  daysAfter(today, (deadline && lookAgainAfter[deadline]) ?? 30);

/** Why a typed day cannot stand in the calendar. */
export type Refusal = "not-a-day" | "past" | "too-far";

/** A day that a person typed: from today on, within ten years; none is an answer too. */
export const typedDay = (today: string) =>
  z.string().check(
    z.superRefine((typed, context) => {
      const refuse = (message: Refusal) => context.addIssue({ code: "custom", message });
      if (typed === "") return;
      if (!Day.safeParse(typed).success) refuse("not-a-day");
      else if (typed < today) refuse("past");
      else if (typed > daysAfter(today, furthest)) refuse("too-far");
    }),
  );

const byDay = (one: DatedPurpose, other: DatedPurpose) =>
  Number(one.day > other.day) - Number(one.day < other.day);

/** The days on which the rules and the fees that concern a person are to be looked at again, if still to come. */
export const reviewDays = (answers: Answers, today: string): DatedPurpose[] => {
  const [fees] = feesFor(answers, today)
    .map(({ reviewBy }) => reviewBy)
    .filter((day) => day > today)
    .sort();
  const all: DatedPurpose[] = [{ purpose: "rules", day: rulesReviewBy }];
  if (fees) all.push({ purpose: "fees", day: fees });
  return all.filter(({ day }) => day > today).sort(byDay);
};

/** Every date for the file, the earliest first; what was left empty is not there. */
export const datesFor = (
  answers: Answers,
  today: string,
  typed: { deadline: string; lookAgain: string },
): DatedPurpose[] => {
  const own: DatedPurpose[] = [
    { purpose: "look-again", day: typed.lookAgain },
    { purpose: "deadline", day: typed.deadline },
  ];
  return [...reviewDays(answers, today), ...own.filter(({ day }) => day !== "")].sort(byDay);
};
