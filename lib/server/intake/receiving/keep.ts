import { createHash } from "node:crypto";
import type { Envelope } from "../../../intake/sealed/envelope.ts";
import { day, hourOf, type Desk, type Office } from "../desk/desk.ts";

type Kept = "new" | "same" | "other";
/** What comes in for a firm: its id, both stages as they are stored, and their hash. */
export type Coming = { id: string; office: Office; sealed1: string; sealed2: string; hash: string };

/** An envelope made ready to be kept. */
export const comingIn = ({ id, stages }: Envelope, office: Office): Coming => {
  const [sealed1, sealed2] = [JSON.stringify(stages[1]), JSON.stringify(stages[2])];
  const hash = createHash("sha256").update(`${sealed1}\n${sealed2}`).digest("base64url");
  return { id, office, sealed1, sealed2, hash };
};

/** What is known of an intake by its id: nothing, the same bytes, or others. */
export const known = async ({ store }: Desk, { id, hash }: Coming): Promise<Kept | null> => {
  const found = await store.db
    .selectFrom("intake")
    .select("hash")
    .where("id", "=", id)
    .executeTakeFirst();
  return found ? (found.hash === hash ? "same" : "other") : null;
};

/** What a firm is told at once: names and contact at its webhook, and by e-mail that something came. */
const messagesOf = ({ id, office: { id: firm, intake } }: Coming, now: number) => {
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
  const { id, office, hash, sealed1, sealed2 } = coming;
  const { registerDays, unclearedDays } = office.intake;
  const now = desk.clock();
  const received = hourOf(now);
  const messages = messagesOf(coming, now);
  return desk.store.db.transaction().execute(async (db) => {
    const { numInsertedOrUpdatedRows: added = 0n } = await db
      .insertInto("intake")
      .values({
        id,
        firm: office.id,
        hash,
        sealed1,
        sealed2,
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
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      return found.hash === hash ? "same" : "other";
    }
    if (messages.length > 0) await db.insertInto("outbox").values(messages).execute();
    return "new";
  });
};
