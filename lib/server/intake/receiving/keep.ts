import type { Envelope } from "../../../intake/sealed/envelope.ts";
import { day, hourOf, type Desk, type Office } from "../desk/desk.ts";

type Kept = "new" | "same" | "other";
type Coming = { envelope: Envelope; hash: string; office: Office };

/** What is known of an intake by its id: nothing, the same bytes, or others. */
export const known = async ({ store }: Desk, { envelope, hash }: Coming): Promise<Kept | null> => {
  const found = await store.db
    .selectFrom("intake")
    .select("hash")
    .where("id", "=", envelope.id)
    .executeTakeFirst();
  return found ? (found.hash === hash ? "same" : "other") : null;
};

/** What a firm is told at once: names and contact at its webhook, and by e-mail that something came. */
const messagesOf = ({ envelope: { id }, office: { id: firm, intake } }: Coming, now: number) => {
  const message = (kind: string) => ({
    intake_id: id,
    firm,
    kind,
    status: "pending",
    attempts: 0,
    first_at: hourOf(now),
    next_at: 0,
    lease_until: 0,
    last: null,
  });
  return [
    ...(intake.webhook ? [{ id: `msg_${id}_1`, ...message("webhook-1") }] : []),
    ...(intake.notify ? [{ id: `mail_${id}`, ...message("mail") }] : []),
  ];
};

/**
 * Keeps an intake and what its firm is told of it, both or none. It answers when the disk has it. The id decides: the
 * same bytes under it again are the same intake, other bytes are refused.
 */
export const keep = async (desk: Desk, coming: Coming): Promise<Kept> => {
  const { envelope, hash, office } = coming;
  const { registerDays, unclearedDays } = office.intake;
  const now = desk.clock();
  const received = hourOf(now);
  const messages = messagesOf(coming, now);
  return desk.store.db.transaction().execute(async (db) => {
    const { numInsertedOrUpdatedRows: added = 0n } = await db
      .insertInto("intake")
      .values({
        id: envelope.id,
        firm: office.id,
        hash,
        sealed1: JSON.stringify(envelope.stages[1]),
        sealed2: JSON.stringify(envelope.stages[2]),
        received_at: received,
        expires1_at: received + registerDays * day,
        expires2_at: received + unclearedDays * day,
      })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .executeTakeFirst();
    if (added === 0n) {
      const found = await db
        .selectFrom("intake")
        .select("hash")
        .where("id", "=", envelope.id)
        .executeTakeFirstOrThrow();
      return found.hash === hash ? "same" : "other";
    }
    if (messages.length > 0) await db.insertInto("outbox").values(messages).execute();
    return "new";
  });
};
