import type { AuthorityId } from "../authorities/citations.ts";

/** What a result says of the law beside its lists, and the provisions behind the words. */
export const notes = {
  "fee-exceptions": { cites: ["pl-119-21-100004-b-intro"] },
  "fee-payment": { cites: ["uscis-payment-2025"] },
  "fee-waiver": { cites: ["cfr-106-3-a-3-ii-C", "cfr-106-3-a-1", "pl-119-21-100004-f"] },
  "past-decisions": { cites: ["gao-08-282"] },
  "only-true-answers": { cites: ["ina-212-a-6-C"] },
} as const satisfies Record<string, { cites: readonly AuthorityId[] }>;
