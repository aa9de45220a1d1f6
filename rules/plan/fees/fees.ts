import * as z from "zod";
import { authorityIds } from "../../authorities/authorities.ts";
import { given, is, only } from "../../conditions/condition.ts";
import { matches } from "../../conditions/matches.ts";
import type { Answers } from "../../questions/questions.ts";

const Day = z.iso.date();

/** One fee during a span of days, both ends included; the first citation is the one that gives the amount. */
export const Fee = z.strictObject({
  id: z.string(),
  charge: z.enum([
    "i-131-paper",
    "i-131-online",
    "i-131-service-member",
    "i-134",
    "parole",
    "work-permit-first",
    "work-permit-renewal",
  ]),
  /** Whole US dollars; null where the amount is not known. */
  amount: z.int().nonnegative().nullable(),
  form: z.enum(["I-131", "I-134", "I-765"]).nullable(),
  effectiveFrom: Day,
  effectiveUntil: Day.nullable(),
  cites: z.array(z.enum(authorityIds)).min(1),
  /** In the amount and its days, as guidance rates it. */
  confidence: z.enum(["high", "medium", "unknown"]),
  /** Past this day the amount may have changed: ninety days after it was last read, or its own last day. */
  reviewBy: Day,
  /** Null where there is nothing to pay, and so nothing to waive. */
  paid: z.enum(["with-filing", "at-entry", "with-work-permit"]).nullable(),
  waivable: z.enum(["with-form-i-912", "only-by-exception", "no"]).nullable(),
});
export type Fee = z.infer<typeof Fee>;

const filing = { form: "I-131", effectiveFrom: "2024-04-01", effectiveUntil: null } as const;
const parole = {
  charge: "parole",
  form: null,
  paid: "at-entry",
  waivable: "only-by-exception",
} as const;
const workPermit = {
  amount: null,
  form: "I-765",
  effectiveFrom: "2026-10-01",
  effectiveUntil: null,
  confidence: "unknown",
  reviewBy: "2026-12-31",
  paid: "with-work-permit",
  waivable: "no",
} as const;

/** The fees that the law sets for parole from abroad, in the order in which they are met. */
export const fees = [
  {
    id: "i-131-paper",
    charge: "i-131-paper",
    amount: 630,
    ...filing,
    cites: ["cfr-106-2-a-7"],
    confidence: "high",
    reviewBy: "2026-12-31",
    paid: "with-filing",
    waivable: "with-form-i-912",
  },
  {
    id: "i-131-online",
    charge: "i-131-online",
    amount: 580,
    ...filing,
    cites: ["cfr-106-1-g", "cfr-106-2-a-7"],
    confidence: "high",
    reviewBy: "2026-12-31",
    paid: "with-filing",
    waivable: "with-form-i-912",
  },
  {
    id: "i-131-service-member",
    charge: "i-131-service-member",
    amount: 0,
    ...filing,
    cites: ["cfr-106-2-a-7"],
    confidence: "high",
    reviewBy: "2026-12-31",
    paid: null,
    waivable: null,
  },
  {
    id: "i-134",
    charge: "i-134",
    amount: 0,
    ...filing,
    form: "I-134",
    cites: ["cfr-106-2-a-9"],
    confidence: "high",
    reviewBy: "2026-12-31",
    paid: null,
    waivable: null,
  },
  {
    id: "parole-fee-2025",
    ...parole,
    amount: 1000,
    effectiveFrom: "2025-10-16",
    effectiveUntil: "2025-12-31",
    cites: ["fr-2025-19564", "pl-119-21-100004-a", "pl-119-21-100004-c", "pl-119-21-100004-f"],
    confidence: "high",
    reviewBy: "2025-12-31",
  },
  {
    id: "parole-fee-2026",
    ...parole,
    amount: 1020,
    effectiveFrom: "2026-01-01",
    effectiveUntil: "2026-10-15",
    cites: ["fr-2025-20304", "pl-119-21-100004-a", "pl-119-21-100004-d", "pl-119-21-100004-f"],
    confidence: "medium",
    reviewBy: "2026-10-15",
  },
  {
    id: "parole-fee-fy2027",
    ...parole,
    amount: 1050,
    effectiveFrom: "2026-10-16",
    effectiveUntil: null,
    cites: ["parole-fee-fy2027", "pl-119-21-100004-a", "pl-119-21-100004-d", "pl-119-21-100004-f"],
    confidence: "medium",
    reviewBy: "2026-12-31",
  },
  {
    id: "work-permit-first-fy2027",
    charge: "work-permit-first",
    ...workPermit,
    cites: ["pl-119-21-100003-b", "fr-2026-08333"],
  },
  {
    id: "work-permit-renewal-fy2027",
    charge: "work-permit-renewal",
    ...workPermit,
    cites: ["pl-119-21-100010", "fr-2026-08333"],
  },
] as const satisfies readonly Fee[];

export type FeeInForce = (typeof fees)[number];

/** The fees in force on a day, as far as is known; none on what is not a day. */
export const feesOn = (day: string): FeeInForce[] =>
  Day.safeParse(day).success
    ? fees.filter(
        ({ effectiveFrom: from, effectiveUntil: until }) => from <= day && (!until || day <= until),
      )
    : [];

/** Whether the fees for parole from abroad concern this person. */
export const feesConcern = matches(
  given({
    personUsStatus: is("none", "not-sure"),
    personLocation: is("outside-us", "not-sure"),
  }),
);
const filesNothing = matches(given({ requestBases: only("law-enforcement-request") }));

/** The fees that concern this person on a day: no filing fees where an agency alone asks. */
export const feesFor = (answers: Answers, day: string): FeeInForce[] => {
  if (!feesConcern(answers)) return [];
  const isFiling = !filesNothing(answers);
  return feesOn(day).filter(({ form }) => isFiling || (form !== "I-131" && form !== "I-134"));
};
