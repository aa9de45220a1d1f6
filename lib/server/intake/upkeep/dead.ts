import type { Store } from "../store/store.ts";

/** A message that was given up after its last attempt. */
export type Dead = { id: string; firm: string; attempts: number; last: string | null };

/** Every message that was given up. Each intake is still in its firm's inbox. */
export const deadIn = ({ db }: Store): Promise<Dead[]> =>
  db
    .selectFrom("outbox")
    .select(["id", "firm", "attempts", "last"])
    .where("status", "=", "dead")
    .orderBy("id")
    .execute();

/** Has the messages that were given up delivered again, of one firm or of all. Returns how many. */
export const replayDead = async ({ db }: Store, firm?: string): Promise<number> => {
  const { numUpdatedRows } = await db
    .updateTable("outbox")
    .set({ status: "pending", attempts: 0, next_at: 0, lease_until: 0 })
    .where("status", "=", "dead")
    .$if(firm !== undefined, (query) => query.where("firm", "=", firm!))
    .executeTakeFirst();
  return Number(numUpdatedRows);
};
