import * as z from "zod/mini";
import { authorityIds } from "../authorities/citations.ts";
import { Conditions, given, givenAny, has, is } from "../conditions/condition.ts";
import { matches } from "../conditions/matches.ts";
import type { Answers } from "../questions/questions.ts";

/** One line above the outcome, which it never changes. */
export const FirstWarningRow = z.strictObject({
  when: Conditions,
  cites: z.readonly(z.array(z.enum(authorityIds))),
  doubt: z.optional(z.string()),
});
export type FirstWarningRow = z.infer<typeof FirstWarningRow>;

const inDanger = [
  { requestBases: has("targeted-harm") },
  { requestBases: has("general-danger") },
  { famUrgentReason: is("danger") },
] as const;

const rows = {
  // Death feared from an illness is no reason to send somebody to the police.
  "danger-now": { when: givenAny(inDanger), cites: [] },
  "no-time-for-uscis": {
    when: given({ deadline: is("within-7-days") }),
    cites: ["i-131-page-2026", "cfr-212-5-c"],
    doubt:
      "USCIS publishes no time for parole requests. That it rarely decides in days, and that CBP can be called " +
      "at a land border, is practice.",
  },
} as const satisfies Record<string, FirstWarningRow>;
export type FirstWarningId = keyof typeof rows;

/** What stands above the outcome, in this order. */
export const firstWarningRows: Record<FirstWarningId, FirstWarningRow> = rows;
export const firstWarningIds = Object.keys(rows) as FirstWarningId[];

const ready = firstWarningIds.map((id) => ({ id, concerns: matches(firstWarningRows[id].when) }));

/** What a person reads before the outcome: danger first, then time. */
export const firstWarnings = (answers: Answers): FirstWarningId[] =>
  ready.filter(({ concerns }) => concerns(answers)).map(({ id }) => id);

const isNear = matches(givenAny(inDanger, { harmImminent: is("soon", "being-sent-back") }));

/** Whether the danger also comes first in the list of next steps. */
export const isDangerTheFirstStep = (answers: Answers): boolean => isNear(answers);
