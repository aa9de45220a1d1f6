import * as z from "zod";
import type { Answers, QuestionId } from "../questions/questions.ts";

/**
 * What the bases come to together, so that a requirement can rest on them.
 * `basisMet`: the best basis that is met. `basisLeft`: the best basis that has not failed.
 * `urgency-tested` bases need a deadline or serious harm too; `any-time` bases do not.
 */
export const standings = {
  basisMet: z.enum(["none", "urgency-tested", "any-time"]),
  basisLeft: z.enum(["none", "urgency-tested", "any-time"]),
} as const;

export type Standing = { [S in keyof typeof standings]?: z.infer<(typeof standings)[S]> };
export type FactId = QuestionId | keyof Standing;
export type Facts = Omit<Answers, "nationality"> & Standing;
