import { urgencyTested } from "./oracle.ts";

/**
 * What the bases come to together, from least to best: none; one that is tested for urgency; a hearing, which a date
 * alone makes urgent; one that asks for neither harm nor date.
 */
export const ranks = ["none", "urgency-tested", "dated", "any-time"] as const;
export type Rank = (typeof ranks)[number];

/** What one basis can come to while it has not failed. */
export const ranksOf = (basis: string): Rank[] => {
  if (basis === "legal-proceeding") return ["dated"];
  if (basis === "family-reunification") return ["urgency-tested", "any-time"];
  return urgencyTested.includes(basis) ? ["urgency-tested"] : ["any-time"];
};
