import * as z from "zod/mini";
import { given, only } from "../../conditions/condition.ts";
import { matches } from "../../conditions/matches.ts";
import type { Answers } from "../../questions/questions.ts";
import { asksFromAbroad, feesConcern, isAtPort } from "./concern.ts";
import type { Fee } from "./row.ts";

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
  reviewBy: "2026-12-10",
  paid: "with-work-permit",
  waivable: "no",
} as const;

/** The fees for parole from abroad or at a port, in the order in which they are met. */
export const fees = [
  {
    id: "i-131-paper",
    charge: "i-131-paper",
    amount: 630,
    ...filing,
    cites: ["cfr-106-2-a-7", "g-1055-2026-10"],
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
    cites: ["cfr-106-1-g", "cfr-106-2-a-7", "g-1055-2026-10"],
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
    id: "i-131-special-case",
    charge: "i-131-special-case",
    amount: 0,
    ...filing,
    effectiveFrom: "2026-10-01",
    cites: ["g-1055-2026-10"],
    confidence: "medium",
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
    id: "port-request-2023",
    charge: "port-request",
    amount: 65,
    form: null,
    effectiveFrom: "2023-09-01",
    effectiveUntil: null,
    cites: ["cbp-crew-parole-2023"],
    confidence: "low",
    reviewBy: "2027-01-31",
    paid: "at-port",
    waivable: "not-known",
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
    cites: [
      "parole-fee-fy2027",
      "fr-2026-20187",
      "pl-119-21-100004-a",
      "pl-119-21-100004-d",
      "pl-119-21-100004-f",
    ],
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
  z.iso.date().safeParse(day).success
    ? fees.filter(
        ({ effectiveFrom: from, effectiveUntil: until }) => from <= day && (!until || day <= until),
      )
    : [];

const filesNothing = matches(given({ requestBases: only("law-enforcement-request") }));

/** The fees that concern this person on a day: no filing fees at a port, or where an agency alone asks. */
export const feesFor = (answers: Answers, day: string): FeeInForce[] => {
  if (!feesConcern(answers)) return [];
  const isFiling = asksFromAbroad(answers) && !filesNothing(answers);
  return feesOn(day).filter(({ form, charge }) => {
    if (charge === "port-request") return isAtPort(answers);
    return isFiling || (form !== "I-131" && form !== "I-134");
  });
};

const requestCharges = ["i-131-paper", "i-131-online", "port-request"] as const;
export type RequestCharge = (typeof requestCharges)[number];

/**
 * What one person pays in all, in US dollars, for each way to ask: the request and the parole fee. Nothing for a
 * way whose amount is not known, or where none is charged.
 */
export const feeTotals = (due: readonly FeeInForce[]): { way: RequestCharge; amount: number }[] => {
  const parole = due.find(({ charge }) => charge === "parole");
  if (parole?.amount == null) return [];
  const { amount: atEntry } = parole;
  return requestCharges.flatMap((way) => {
    const request = due.find(({ charge }) => charge === way);
    return request?.amount == null ? [] : [{ way, amount: request.amount + atEntry }];
  });
};
