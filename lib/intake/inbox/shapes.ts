import * as z from "zod/mini";
import { SealedStage } from "../sealed/envelope.ts";
import { IntakeId } from "../sealed/header.ts";

/** What a firm can record of an intake. Only "no-conflict" releases the answers; "accepted" comes after it. */
export const decisions = ["no-conflict", "conflict", "declined", "accepted"] as const;
export type Decision = (typeof decisions)[number];

/** What has become of the answers of an intake. */
const answersStates = ["withheld", "released", "destroyed"] as const;

/** What has become of a message to a firm. */
export const deliveryStates = ["pending", "done", "gone", "dead"] as const;

const Moment = z.iso.datetime();

/** One message about an intake: a stage to the firm's webhook, or a notice by e-mail. */
export const Delivery = z.strictObject({
  to: z.enum(["webhook-1", "webhook-2", "mail"]),
  state: z.enum(deliveryStates),
  attempts: z.int(),
  /** What the last attempt met, such as "503" or "timeout". */
  last: z.nullable(z.string()),
});
export type Delivery = z.infer<typeof Delivery>;

/** One line of a firm's list: all that the host itself knows of an intake. */
export const IntakeRow = z.strictObject({
  id: IntakeId,
  /** The hour, never the minute. */
  received: Moment,
  decision: z.nullable(z.enum(decisions)),
  decided: z.nullable(Moment),
  answers: z.enum(answersStates),
  /** When names and contact are destroyed, and when the answers. */
  namesUntil: Moment,
  answersUntil: z.nullable(Moment),
  handled: z.nullable(Moment),
  deliveries: z.array(Delivery),
});
export type IntakeRow = z.infer<typeof IntakeRow>;

/** `GET /api/firm/[firm]/intakes?skip=N`: newest first, at most `pageSize` at a time. */
export const IntakeList = z.strictObject({ total: z.int(), intakes: z.array(IntakeRow) });
export type IntakeList = z.infer<typeof IntakeList>;
export const pageSize = 200;

/** `GET …/[id]` and `GET …/[id]/answers`: one stage, sealed to each key of the firm. */
export const SealedCopies = z.strictObject({ id: IntakeId, sealed: z.array(SealedStage) });
export type SealedCopies = z.infer<typeof SealedCopies>;

const auditActions = [
  "opened",
  "answers-opened",
  "decided",
  "handled",
  "replayed",
  "deleted",
] as const;
export type AuditAction = (typeof auditActions)[number];

/** `GET …/audit`: who did what, newest first. */
export const AuditList = z.strictObject({
  entries: z.array(
    z.strictObject({
      at: Moment,
      /** The thumbprint of the key that proved it. */
      kid: z.string(),
      /** Whose key it is, where the firm's file still names it. */
      name: z.nullable(z.string()),
      action: z.enum(auditActions),
      /** The decision, where one was recorded. */
      detail: z.nullable(z.string()),
      intake: IntakeId,
    }),
  ),
});
export type AuditList = z.infer<typeof AuditList>;

/** `POST …/[id]/decision` */
export const DecisionBody = z.strictObject({ decision: z.enum(decisions) });

/** Why the server refuses: one code in `{ error }`. */
export const refusals = [
  "proof-needed",
  "not-found",
  "answers-withheld",
  "answers-destroyed",
  "decision-contradicts",
  "not-released",
  "bad-body",
  "too-large",
  "not-json",
  "cross-site",
  "token-refused",
  "too-early",
  "work-needed",
  "keys-changed",
  "id-taken",
  "too-many",
  "store-unavailable",
] as const;
export type Refusal = (typeof refusals)[number];
export const Refused = z.strictObject({ error: z.enum(refusals) });
