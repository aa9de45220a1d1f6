import * as z from "zod";
import { requirements, states } from "../conditions/finding.ts";
import { outcomes, precedence, type Deciding } from "../determination/determination.ts";
import { warningIds } from "../plan/warnings.ts";
import { Answers } from "../questions/questions.ts";

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not an id in small letters and hyphens");
const deciding = precedence.map(([kind]) => kind) as [Deciding, ...Deciding[]];

/** A person in one sentence, and what the rules must find about the person's answers. */
const Expected = z.strictObject({
  id: Id,
  name: z.string().trim().min(1),
  outcome: z.enum(outcomes),
  /** The states of some requirements. */
  requirements: z.partialRecord(z.enum(requirements), z.enum(states)).optional(),
  /** The beginnings of citations that the reasons must give. */
  mustCite: z.array(z.string().min(1)).min(1).optional(),
  /** The finding on which the outcome rests. */
  rests: z.enum(deciding).optional(),
  /** Answers, as "question:option", about which the result must advise. */
  advises: z.array(z.string().regex(/^\w+:[\w-]+$/)).optional(),
  /** Whether a change that the person can honestly make improves the outcome. */
  improvable: z.boolean().optional(),
  /** The outcome that such a change leads to. */
  hoped: z.enum(outcomes).optional(),
  /** The warning that stands first. */
  firstWarning: z.enum(warningIds as [string, ...string[]]).optional(),
});

/** A check case with all answers of its person. */
export const CheckCase = Expected.extend({ answers: Answers });
export type CheckCase = z.infer<typeof CheckCase>;

const answersAsWritten = z.record(z.string(), z.unknown());

/** A case that is written with all answers of its person. */
export const WholeCase = Expected.extend({ answers: answersAsWritten });
export type WholeCase = z.infer<typeof WholeCase>;

/** A case that is written with the answers in which it differs from another; null is a question not asked. */
export const LikeCase = Expected.extend({ like: Id, but: answersAsWritten });
export type LikeCase = z.infer<typeof LikeCase>;
