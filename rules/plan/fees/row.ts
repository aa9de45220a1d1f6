import * as z from "zod/mini";
import { authorityIds } from "../../authorities/citations.ts";

const Day = z.iso.date();

/** One fee during a span of days, both ends included; the first citation is the one that gives the amount. */
export const Fee = z.strictObject({
  id: z.string(),
  charge: z.enum([
    "i-131-paper",
    "i-131-online",
    "i-131-service-member",
    "i-131-special-case",
    "i-134",
    "port-request",
    "parole",
    "work-permit-first",
    "work-permit-renewal",
  ]),
  /** Whole US dollars; null where the amount is not known. */
  amount: z.nullable(z.int().check(z.nonnegative())),
  form: z.nullable(z.enum(["I-131", "I-134", "I-765"])),
  effectiveFrom: Day,
  effectiveUntil: z.nullable(Day),
  cites: z.array(z.enum(authorityIds)).check(z.minLength(1)),
  /** In the amount and its days, as guidance rates it. */
  confidence: z.enum(["high", "medium", "low", "unknown"]),
  /** Past this day the amount may have changed: ninety days after it was last read, or its own last day. */
  reviewBy: Day,
  /** Null where there is nothing to pay, and so nothing to waive. */
  paid: z.nullable(z.enum(["with-filing", "at-port", "at-entry", "with-work-permit"])),
  waivable: z.nullable(z.enum(["with-form-i-912", "only-by-exception", "no", "not-known"])),
});
export type Fee = z.infer<typeof Fee>;
