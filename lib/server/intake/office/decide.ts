import type { Transaction } from "kysely";
import type { Decision, Refusal } from "../../../intake/inbox/shapes.ts";
import { day, hourOf, type Office } from "../desk/desk.ts";
import type { IntakeRecord, Tables } from "../store/tables.ts";
import type { Errand } from "./change.ts";

/** Whether a decision may follow another: answers once destroyed cannot be released, nor a case taken unchecked. */
const faultIn = (before: string | null, decision: Decision): Refusal | null => {
  if (before === "conflict" || before === "declined") return "decision-contradicts";
  if (decision === "accepted" && before !== "no-conflict") return "not-released";
  if (decision === "no-conflict" && before === "accepted") return "decision-contradicts";
  return null;
};

/** The answers are gone at once, with the message that would have carried them; the names stay for the register. */
const destroyAnswers = async (
  db: Transaction<Tables>,
  { intake }: Office,
  { id, received_at }: IntakeRecord,
): Promise<void> => {
  await db
    .updateTable("intake")
    .set({ sealed2: null, expires2_at: null, expires1_at: received_at + intake.registerDays * day })
    .where("id", "=", id)
    .execute();
  await db
    .deleteFrom("outbox")
    .where("intake_id", "=", id)
    .where("kind", "=", "webhook-2")
    .execute();
};

const release = async (
  db: Transaction<Tables>,
  { intake, id: firm }: Office,
  { id }: IntakeRecord,
  now: number,
): Promise<void> => {
  const until = hourOf(now) + intake.retentionDays * day;
  await db
    .updateTable("intake")
    .set({ expires1_at: until, expires2_at: until })
    .where("id", "=", id)
    .execute();
  if (!intake.webhook) return;
  await db
    .insertInto("outbox")
    .values({
      id: `msg_${id}_2`,
      intake_id: id,
      firm,
      kind: "webhook-2",
      status: "pending",
      attempts: 0,
      first_at: hourOf(now),
      next_at: 0,
      lease_until: 0,
      last: null,
    })
    .execute();
};

/**
 * Records a decision and does what it brings, in one transaction: "no-conflict" releases the answers, "conflict" and
 * "declined" destroy them. Returns why it was refused; null where it stands, now or already.
 */
export const decide = async (
  db: Transaction<Tables>,
  { desk, office, proof }: Errand,
  intake: IntakeRecord,
  decision: Decision,
): Promise<{ refused: Refusal | null; isNew: boolean }> => {
  if (intake.decision === decision) return { refused: null, isNew: false };
  if (intake.sealed2 === null && (decision === "no-conflict" || decision === "accepted"))
    return { refused: "decision-contradicts", isNew: false };
  const refused = faultIn(intake.decision, decision);
  if (refused) return { refused, isNew: false };
  const now = desk.clock();
  await db
    .updateTable("intake")
    .set({ decision, decided_at: hourOf(now), decided_by: proof.kid })
    .where("id", "=", intake.id)
    .execute();
  if (decision === "no-conflict") await release(db, office, intake, now);
  if (decision === "conflict" || decision === "declined") await destroyAnswers(db, office, intake);
  return { refused: null, isNew: true };
};
