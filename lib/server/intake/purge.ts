import type { Desk } from "./desk/desk.ts";
import { reclaim } from "./office/change.ts";

/** What a purge destroyed, in numbers. */
export type Purged = { intakes: number; answers: number; proofs: number };

/** Destroys whatever has reached its day: whole intakes, and answers that no firm cleared in time. */
export const purge = async (desk: Desk): Promise<Purged> => {
  const now = desk.clock();
  const purged = await desk.store.db.transaction().execute(async (db) => {
    const due = db.selectFrom("intake").select("id").where("expires1_at", "<=", now);
    await db.deleteFrom("outbox").where("intake_id", "in", due).execute();
    const intakes = await db
      .deleteFrom("intake")
      .where("expires1_at", "<=", now)
      .executeTakeFirst();
    const late = db
      .selectFrom("intake")
      .select("id")
      .where("expires2_at", "<=", now)
      .where("sealed2", "is not", null);
    await db
      .deleteFrom("outbox")
      .where("intake_id", "in", late)
      .where("kind", "=", "webhook-2")
      .execute();
    const answers = await db
      .updateTable("intake")
      .set({ sealed2: null, expires2_at: null })
      .where("expires2_at", "<=", now)
      .where("sealed2", "is not", null)
      .executeTakeFirst();
    const proofs = await db.deleteFrom("proof").where("expires_at", "<=", now).executeTakeFirst();
    return {
      intakes: Number(intakes.numDeletedRows),
      answers: Number(answers.numUpdatedRows),
      proofs: Number(proofs.numDeletedRows),
    };
  });
  if (purged.intakes + purged.answers > 0) await reclaim(desk);
  desk.say("purged", purged);
  return purged;
};
